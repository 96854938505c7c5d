"""Outlines as facilitators write them in Spanish, each with what a careful person reads in it."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

SPANISH: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    SPANISH.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "viñetas con minutos entre paréntesis",
    """
Grupo de apoyo mutuo, jueves (90 min)

- Bienvenida y acuerdos (5 min)
- Ronda de llegada (15 min, 90 seg cada quien)
- Ronda para compartir (40 min)
- Descanso (10 min)
- Conversación abierta (10 min)
- Una palabra por persona (5 min)
- Poema de cierre (5 min)
""",
    """
opening/lead 5m -
check-in 15m 1m30s
sharing-round 40m -
break 10m -
open 10m -
check-out 5m -
close 5m -
""",
)
case(
    "un texto en Markdown con títulos, preguntas y notas",
    """
# Tarde de familiares que cuidan

**Duración:** 2 horas

## 1. Llegada y bienvenida (10 minutos)

El té está listo. Encender la vela.

## 2. Ronda de llegada (20 minutos)

> ¿Cómo estás de verdad?

2 minutos por persona. Nadie tiene que hablar.

## 3. En parejas (20 minutos)

- ¿Qué pesó este mes?
- ¿Qué fue ligero?

## 4. Descanso (15 minutos)

## 5. Diálogo abierto (40 minutos)

¿Qué te gustaría preguntar, o qué has averiguado?

## 6. Ronda de cierre (15 minutos)

«Respira una vez. ¿Qué te llevas a casa?»
""",
    """
opening 10m -
check-in 20m 2m ?¿Cómo estás de verdad?
groups 20m - ?¿Qué pesó este mes?
break 15m -
open 40m - ?¿Qué te gustaría preguntar, o qué has averiguado?
check-out 15m - ?Respira una vez. ¿Qué te llevas a casa?
""",
    ".md",
)
case(
    "de qué hora a qué hora, con guion largo y h",
    """
Círculo de mujeres, martes

19:00–19:10 h Llegada con té
19:10–19:15 h Apertura del círculo
19:15–19:40 h Ronda de llegada
19:40–20:20 h Ronda con bastón de la palabra: ¿Qué quiere ser escuchado?
20:20–20:25 h Silencio
20:25–20:45 h Palabra libre
20:45–21:00 h Ronda de cierre
""",
    """
break/opening 10m -
opening 5m -
check-in 25m -
round/sharing-round 40m - ?¿Qué quiere ser escuchado?
silence 5m -
open 20m -
check-out 15m -
""",
)
case(
    "puntos en las horas y sin espacios junto al guion",
    """
GRUPO DE HOMBRES
18.30-18.40 Meditación
18.40-19.10 Ronda inicial, 3 min cada uno
19.10-20.10 Dos retos, 30 min cada uno
20.10-20.30 Ronda final
""",
    """
silence 10m -
check-in 30m 3m
challenges 60m -
check-out 20m -
""",
)
case(
    "de … a …, luego a las …, y hasta cuándo",
    """
PROGRAMA
De 19:00 a 19:10 Bienvenida
De 19:10 a 19:30 Ronda de agradecimientos
De 19:30 hasta las 20:00 Intercambio de experiencias
A las 20 h pausa para café
A las 20:15 votación de temas
A las 20:30 despedida
Hasta las 20:45
""",
    """
opening 10m -
round 20m -
open/sharing-round 30m -
break 15m -
topics 15m -
close 15m -
""",
)
case(
    "horas a la manera de América, con hs",
    """
Guion para el círculo de duelo
19 hs Apertura
19:10 hs Presentaciones, 1 minuto por persona
19:30 hs Charla introductoria: ¿Qué es el duelo?
19:45 hs Grupos de tres
20:15 hs Puesta en común
20:30 hs Fin
""",
    """
opening 10m -
check-in 20m 1m
lead 15m - ?¿Qué es el duelo?
groups 30m -
open 15m -
""",
)
case(
    "horas de doce con p. m. y de la tarde",
    """
Reunión del miércoles
6 pm Bienvenida
6:10 p. m. Ronda de nombres
6:30 p.m. Conversación sobre el tema
7 de la tarde receso
7:15 de la noche caminata en parejas
8:00 p. m. ronda de cierre
8:15 p. m. Fin
""",
    """
opening 10m -
check-in 20m -
open 30m -
break 15m -
groups 45m -
check-out 15m -
""",
)
case(
    "horas en palabras",
    """
a las siete bienvenida
a las siete y cuarto ronda de presentación
a las 8 en parejas
a las nueve menos cuarto plenario
a las nueve fin
""",
    """
opening 15m -
check-in 45m -
groups 45m -
open 15m -
""",
)
case(
    "una tabla de hoja de cálculo, con punto y coma",
    """
Hora;Duración (min);Etapa;Pregunta;Quién
19:00;5;Bienvenida;;Ana
19:05;20;Ronda de llegada;¿Cómo llegas?;
19:25;30;Consulta de casos;;Bo
19:55;10;Pausa;;
20:05;20;Ronda de cierre;¿Qué te llevas?;
""",
    """
opening 5m -
check-in 20m - ?¿Cómo llegas?
challenges 30m -
break 10m -
check-out 20m - ?¿Qué te llevas?
""",
    ".csv",
)
case(
    "una hoja de cálculo con inicio, fin, formato y turno",
    """
Nº;Inicio;Fin;Tema;Formato;Turno
1;19:00;19:10;Bienvenida;;
2;19:10;19:35;Cómo estamos;Ronda;2 min
3;19:35;20:05;Temas de hoy;conversación abierta;
4;20:05;20:15;Descanso;;
5;20:15;20:45;Cuchicheo;de dos en dos;
6;20:45;21:00;Despedida;una palabra;1 min
""",
    """
opening 10m -
check-in/round 25m 2m
open 30m -
break 10m -
groups 30m -
check-out/close 15m 1m
""",
    ".csv",
)
case(
    "una tabla con momento, actividad y materiales",
    """
| Hora | Momento | Actividad | Materiales |
|---|---|---|---|
| 19.00 | Inicio | Saludo, vela | Vela |
| 19.10 | Ronda de llegada | ¿Cómo te sientes? 2 min por persona | Pieza de palabra |
| 19.35 | Parejas | ¿Qué te ha ayudado? | |
| 19.55 | Merienda | | Té |
| 20.05 | Plenaria | Ideas de las parejas | |
| 20.25 | Cierre | Una palabra | |
| 20.30 | Fin | | |
""",
    """
opening 10m -
check-in 25m 2m ?¿Cómo te sientes?
groups 20m - ?¿Qué te ha ayudado?
break 10m -
open 20m -
close/check-out 5m -
""",
    ".md",
)
case(
    "un correo en frases",
    """
Hola a todas y todos:

El martes empezamos a las 19:00 con una breve bienvenida (5 minutos). Luego hacemos una ronda de llegada, dos minutos
por persona, 20 minutos en total. Después nos dividimos en tríos durante un cuarto de hora. A continuación viene una
pausa de 10 min. Después de la pausa tenemos media hora para el diálogo abierto, y para terminar dedicamos 10 minutos
a una ronda
de cierre: ¿Qué te llevas?

Un abrazo,
Ana
""",
    """
opening 5m -
check-in 20m 2m
groups 15m -
break 10m -
open 30m -
check-out 10m - ?¿Qué te llevas?
""",
)
case(
    "numerado, con los pasos de un reto",
    """
1. Silencio, 5 min
2. Ronda rápida: ¿Cómo vienes? 15 min
3. Recoger temas, aprox. 5 min
4. Trabajo con retos 2 x 20 min
   - La historia (5 min)
   - Preguntas aclaratorias (3 min)
   - A mí también me pasó (8 min)
   - Lo que me llevo (4 min)
5. Evaluación, 10 min
6. Despedida 5 min
""",
    """
silence 5m -
check-in/round 15m - ?¿Cómo vienes?
topics 5m -
challenges 40m -
check-out 10m -
close 5m -
""",
)
case(
    "números entre paréntesis, bajo acuerdos y participantes",
    """
Círculo del lunes
Hora: 19:30 h
Participantes: Ana, Bo y Chloé
De 6 a 10 personas

Nuestros acuerdos:
- Lo que se dice aquí se queda aquí.
- Teléfonos apagados.

Programa:
- Bienvenida (5)
- Ronda (30)
- Descanso (10)
- En parejas (15)
- Ronda final (10)
""",
    """
opening 5m -
round 30m -
break 10m -
groups 15m -
check-out 10m -
""",
)
case(
    "párrafos con Decir, Hacer y Pregunta",
    """
Bienvenida (5 min)
Decir: «Qué bien que has venido.»
Hacer: encender la vela

Ronda de llegada (15 min)
Pregunta: ¿Cómo estás?
1 minuto cada persona
Decir: «Pasar está bien.»

Compartir (30 min)
Pregunta: ¿Con qué vives ahora?
Nota: 10 segundos de silencio entre turnos

Cierre (5 min)
Decir: «Gracias.»
""",
    """
opening 5m - !Qué bien que has venido.
check-in 15m 1m !Pasar está bien.?¿Cómo estás?
sharing-round/open 30m - ?¿Con qué vives ahora?
close 5m - !Gracias.
""",
)
case(
    "pasos contados, con comillas de minutos",
    """
Paso 1: Aterrizaje (5')
Paso 2: Termómetro emocional (10')
Paso 3: Duplas, 2 × 7 minutos
Paso 4: Cosecha en plenario (15')
Paso 5: Palabras de cierre (2')
""",
    """
silence 5m -
check-in 10m -
groups 14m 7m
open 15m -
close 2m -
""",
)
case(
    "duraciones en palabras",
    """
Ronda de llegada veinte minutos, 2 minutos por persona
Charla introductoria un cuarto de hora
Receso 10 minutos
Pecera hora y media
Cierre cinco minutos
""",
    """
check-in 20m 2m
lead 15m -
break 10m -
open 90m -
close 5m -
""",
)
case(
    "sin acentos, como se teclea con prisa",
    """
Reunion de apoyo, 1 h 30 min

1) Meditacion - 5 min
2) Presentacion de cada persona - 20 min, 2 min c/u
3) Dialogo abierto - 30 min
4) Trios - 20 min
5) Que te llevas? - 10 min
6) Cancion de cierre - 5 min
""",
    """
silence 5m -
check-in 20m 2m
open 30m -
groups 20m -
check-out 10m - ?Que te llevas?
close 5m -
""",
)
case(
    "títulos en negrita con lo que se pregunta",
    """
Grupo de crianza

**Llegada** (10 min)
Etiquetas con nombres, té

**¿Con qué ánimo llegas hoy?** (15 min)
Por turnos, un minuto por persona

**Tema: el sueño** (30 min)
Una breve introducción, luego diálogo

**Grupos de 4 personas** (20 min)
Pregunta guía: ¿Qué necesito más ahora?

**Cierre** (10 min)
Cada persona nombra una cosa que se lleva.
""",
    """
opening/break 10m -
check-in/round 15m 1m ?¿Con qué ánimo llegas hoy?
open 30m -
groups 20m - ?¿Qué necesito más ahora?
close/check-out 10m -
""",
)
case(
    "numerado con punto y guion",
    """
TALLER «CUIDAR A QUIEN CUIDA»
Facilitan: Marta y Joaquín
Duración total: 2 hs

1.- Acogida y presentación (15')
2.- Dinámica de presentación: nombre y una cosa que me gusta (20', 1 min por persona)
3.- Lectura de un poema (5')
4.- Compartir en tríos: "¿Qué necesito soltar?" (25')
5.- Receso / café (15')
6.- Plenaria (25')
7.- Ronda de cierre (15')
""",
    """
opening 15m -
check-in 20m 1m
lead 5m -
groups 25m - ?¿Qué necesito soltar?
break 15m -
open 25m -
check-out 15m -
""",
)
case(
    "un correo de América, con cada parte en su frase",
    """
Buenas tardes a todas las personas del grupo,

Les comparto la propuesta para el próximo sábado. Arrancamos a las 10 am con un café y galletas (15 min). Después doy la
bienvenida y leemos los acuerdos, unos 5 minutos. Seguimos con la ronda de llegada: cada persona va a tener hasta 2
minutos para contar cómo viene (20 minutos). Luego, en parejas, compartimos durante media hora qué nos ha sostenido.
Hacemos una pausa corta de 10 minutos y después abrimos el diálogo, 40 minutos. Para cerrar, una ronda de una palabra
(10 min).

¡Nos vemos!
Lucía
""",
    """
break 15m -
opening/lead 5m -
check-in 20m 2m
groups 30m -
break 10m -
open 40m -
check-out 10m -
""",
)
case(
    "horas enteras entre otras",
    """
De 17 a 17:15 h: merienda
De 17:15 a 17:30 h: presentación
De 17:30 a 18 h: charla sobre el sueño infantil
De 18 a 18:30 h: preguntas
De 18:30 a 19 h: ronda final y despedida
""",
    """
break 15m -
lead/check-in 15m -
lead 30m -
open 30m -
check-out 30m -
""",
)
case(
    "un correo con la duración en la frase siguiente",
    """
Hola Lucía:

El jueves empezamos a las 19 con la bienvenida y los acuerdos, diez minutos. Después una ronda de llegada, dos \
minutos cada persona: «¿Cómo llegas hoy?» Son unos veinte minutos. Luego un cuarto de hora en parejas. Tras una \
pausa de diez minutos viene la ronda de compartir, cuarenta minutos. Para terminar, una ronda de cierre de diez \
minutos.

Un abrazo
""",
    """
opening 10m -
check-in 20m 2m ?Cómo llegas hoy?
groups 15m -
break 10m -
sharing-round 40m -
check-out 10m -
""",
)
case(
    "una tabla con quién y un círculo de palabra",
    """
| Hora | Actividad | Quién |
|---|---|---|
| 18:30–18:40 | Bienvenida | Rosa |
| 18:40–19:00 | Ronda inicial (2 min por persona) | todas |
| 19:00–19:05 | Silencio | |
| 19:05–19:45 | Círculo de palabra: ¿qué me sostiene? | todas |
| 19:45–19:55 | Descanso | |
| 19:55–20:15 | Grupos de tres | |
| 20:15–20:25 | Ronda final | todas |
| 20:25–20:30 | Despedida | Rosa |
""",
    """
opening 10m -
check-in 20m 2m
silence 5m -
sharing-round/round 40m - ?qué me sostiene?
break 10m -
groups 20m -
check-out 10m -
close 5m -
""",
    ".md",
)
case(
    "horas sin final y noventa segundos",
    """
19:00 Apertura
19:10 Ronda de presentación – 90 segundos cada uno
19:30 Recoger temas y votar
19:40 Consulta de un caso
20:20 Café
20:30 Conversación abierta
20:50 Ronda de cierre
21:00 Fin
""",
    """
opening 10m -
check-in/round 20m 1m30s
topics 10m -
challenges 40m -
break 10m -
open 20m -
check-out 10m -
""",
)
case(
    "una hoja con punto y coma y total",
    """
minutos;actividad;pregunta
5;Bienvenida;
15;Ronda de entrada;¿Cómo estás?
30;En grupos de cuatro;¿Qué te dio fuerza esta semana?
10;Pausa;
35;Ronda de testimonios;¿Dónde encontraste ayuda?
5;Silencio;
10;Cierre en ronda;¿Qué te llevas?
110;Total;
""",
    """
opening 5m -
check-in 15m - ?Cómo estás?
groups 30m - ?Qué te dio fuerza esta semana?
break 10m -
sharing-round 35m - ?Dónde encontraste ayuda?
silence 5m -
check-out 10m - ?Qué te llevas?
""",
    ".csv",
)
case(
    "números con minutos por persona",
    """
Guion (1 hora y media)
1. Encender la vela y dar la bienvenida (5 min)
2. Ronda de apertura: ¿qué traes contigo? (15 min, 1 min por persona)
3. Lectura de un poema (10 min)
4. Por parejas (15 min)
5. Ronda con el bastón de la palabra (30 min)
6. Avisos (5 min)
7. Ronda de despedida, una palabra (7 min)
8. Cierre (3 min)
""",
    """
opening 5m -
check-in 15m 1m ?qué traes contigo?
lead 10m -
groups 15m -
sharing-round/round 30m -
lead 5m -
check-out 7m -
close 3m -
""",
)
case(
    "horas con punto y minuto y medio",
    """
Guía del encuentro (2 horas)

18.00 h  Llegada y café
18.15 h  Bienvenida, acuerdos
18.25 h  Ronda de apertura: ¿con qué ánimo vienes? (1 min y medio cada una)
18.45 h  Dinámica en parejas, 2 x 10 min
19.05 h  Pausa
19.15 h  Puesta en común
19.35 h  Caso de una persona del grupo
19.55 h  Palabra final
20.00 h  Fin
""",
    """
break/opening/lead 15m -
opening/lead 10m -
check-in 20m 1m30s ?con qué ánimo vienes?
groups 20m 10m
break 10m -
open 20m -
challenges 20m -
check-out/close 5m -
""",
)
