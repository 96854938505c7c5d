"""The Spanish words of an outline, of Spain and of Latin America, with and without their accents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from circlekeeper.agenda.kinds import KindName
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, listed

Said = TypeVar("Said")
Row = tuple[KindName | None, int, str]

_WITHOUT_ACCENT = str.maketrans("áéíóúüÁÉÍÓÚÜ", "aeiouuAEIOUU")


def _typed(text: str) -> str:
    """The phrases of a text, and each once more as it is typed in a hurry: without accents."""
    bare = text.translate(_WITHOUT_ACCENT)
    return text if bare == text else f"{text}, {bare}"


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(listed(_typed(text))))


def _signs(*signs: Row) -> tuple[Row, ...]:
    return tuple((kind, weight, _typed(phrases)) for kind, weight, phrases in signs)


def _told(named: Mapping[str, Said]) -> dict[str, Said]:
    return {key.translate(_WITHOUT_ACCENT): said for key, said in named.items()} | dict(named)


_ONES = {
    word: number
    for number, word in enumerate(
        listed(
            """
            cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince,
            dieciséis, diecisiete, dieciocho, diecinueve
            """
        )
    )
}
_TENS = {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90}
_BOTH = {
    f"{ten} y {one}": _TENS[ten] + _ONES[one]
    for ten in ("treinta", "cuarenta", "cincuenta")
    for one in list(_ONES)[1:10]
} | {"veinticinco": 25}
_ONE = {"un": 1, "una": 1}
_PAST = {
    " en punto": 0, " y cuarto": 15, " y media": 30, " menos cuarto": -15, " y diez": 10, " y veinte": 20,
    " y cinco": 5, " y veinticinco": 25, " menos diez": -10, " menos veinte": -20, " menos cinco": -5,
    " menos veinticinco": -25,
}  # fmt: skip
_CLOCKS = {
    f"{said}{past}": (60 * hour + minutes) % 720
    for hour, word in list(enumerate(_ONES))[1:13]
    for said in ({1: "una"}.get(hour, word), str(hour))
    for past, minutes in _PAST.items()
}
"""Of the clock's face: the morning's or the evening's, as what stands around it says."""
_ON = _listed(
    """
    luego, después, y luego, y después, a continuación, y a continuación, seguido de, seguida de, y por último, por
    último, y finalmente, finalmente, y al final, al final, y para terminar, para terminar, y para cerrar, para cerrar,
    y más tarde, más tarde, y cerramos, cerramos, y terminamos, terminamos, y acabamos, acabamos, y nos despedimos,
    antes de cerrar, antes de terminar, tras lo cual, y seguimos, seguimos, y cerrar con, y terminar con, y acabar con,
    terminando con, cerrando con
    """
)
_OPENS = ("y ", "seguid", "antes de ", "terminando", "cerrando")
"""What goes on without a comma before it."""


_GATHERED = ",".join(
    f"{verb} {article}{noun}"
    for verb in ("elegimos", "elegir", "recogemos", "escogemos", "reunimos", "juntamos", "decidimos", "votamos")
    for article in ("", "los ", "el ", "un ", "dos ", "qué ", "nuestros ")
    for noun in ("temas", "tema", "retos", "reto", "casos", "caso")
)
"""What a circle does with what it may work on."""


SPANISH = Vocabulary(
    language="es",
    tall_nouns=False,
    common=_listed(
        """
        y, el, la, los, las, del, al, con, para, por, que, qué, una, un, unos, cada, quien, su, sus, tu, tus, lo, en,
        se, está, cómo, más, luego, después, hola, hasta, desde, minutos, hora, horas, hs, persona, personas, grupo,
        guion, sesión, encuentro, reunión, círculo, ronda, tiempo, duración, cinco, diez
        """
    ),
    signs=_signs(
        # Sayings that only look like a kind
        (
            None,
            5,
            """
            sin pausa, sin descanso, después de comer, antes de comer, en todo caso, en cualquier caso, en caso de,
            en caso, en el caso de, por el círculo, el círculo, al círculo, del círculo, en el grupo, el grupo, al
            grupo, del grupo, sin discusión, sin debate, sin preguntas, no hay preguntas, sin duda, por turnos, en
            orden, por ejemplo, al principio, desde el principio, en la ronda, de la ronda, a la ronda, de pareja,
            tu pareja, la pareja, mi pareja, grupo de apoyo, grupo de ayuda, círculo de apoyo, grupo de duelo,
            abierto a, abierta a, en silencio si, una palabra entremedias, en compañía, con calma
            """,
        ),
        # One voice, at the beginning
        (
            "opening",
            2,
            """
            bienvenida, bienvenidos, bienvenidx, bienvenid, dar la bienvenida, damos la bienvenida, palabras de
            bienvenida, saludo, saludo inicial, apertura, abrir el círculo, apertura del círculo, abrimos el
            círculo, apertura del espacio, abrir el espacio, palabras de apertura, ritual de apertura, texto de
            apertura, oración de apertura, inauguración, inicio, comienzo, encuadre inicial, encender la vela,
            encendido de la vela, acogida, acogida y presentación, bienvenida y encuadre, encendemos la vela,
            encendemos una vela, encender una vela, recepción, recibimiento, intro, hola, llegada
            """,
        ),
        (
            "opening",
            1,
            "empezar, empezamos, comenzar, comenzamos, iniciar, iniciamos, arrancar, arrancamos, arranque",
        ),
        # In turn, at the beginning
        (
            "check-in",
            4,
            """
            check in, checkin, ronda de llegada, ronda de entrada, ronda de inicio, ronda inicial, ronda de
            bienvenida, ronda de
            apertura, ronda de presentación, ronda de presentaciones, ronda de nombres, ronda de check in, ronda de
            saludos, ronda de estado, ronda de ánimo, ronda de sentires, ronda de emociones, ronda emocional, ronda
            de cómo llegamos, ronda de cómo estamos, rueda de presentación, rueda de llegada, rueda inicial,
            pregunta de apertura, pregunta de inicio, pregunta inicial, pregunta de llegada, parte meteorológico,
            clima interior, clima interno, tiempo interior, termómetro emocional, termómetro, semáforo emocional,
            rosa y espina, rosa espina, alta y baja, primera palabra
            """,
        ),
        (
            "check-in",
            3,
            """
            presentación de cada persona, presentarnos, nos presentamos, presentaciones, presentación personal,
            conocernos, quiénes somos, quién es quién, cómo estás, cómo estamos, cómo están, cómo está cada, cómo
            llegas, cómo llegamos, cómo llegan, cómo llegáis, cómo estáis, cómo te sientes, cómo nos sentimos, cómo
            venimos, cómo vienes, desde la última vez, desde el último encuentro, nuestra semana, la semana,
            rompehielos, romper el hielo, dinámica de presentación, nombre y pronombre, qué te trae, qué nos trae,
            con qué llegas, con qué llegamos, con qué entras
            """,
        ),
        ("check-in", 2, "nombre, pronombre, estado de ánimo, ánimo"),
        # In turn, at length
        (
            "sharing-round",
            4,
            """
            ronda para compartir, ronda de compartir, ronda de experiencias, ronda de historias, ronda principal,
            ronda central, ronda larga, ronda grande, ronda profunda, círculo de palabra, círculo de la palabra,
            círculo de diálogo, círculo de escucha, círculo de historias, compartir en círculo, compartir
            experiencias, compartimos experiencias, compartir historias, compartir vivencias, compartir en ronda,
            tiempo para compartir, espacio para compartir, momento de compartir, ronda de palabra, ronda con pieza
            de palabra, ronda de testimonios, ronda del corazón, consejo, ronda de consejo, escucha sin
            interrupciones
            """,
        ),
        (
            "sharing-round",
            2,
            """
            compartir, compartimos, compartires, puesta en palabras, historias, relatos, testimonios, experiencias,
            vivencias, parte principal, parte central
            """,
        ),
        # In turn
        (
            "round",
            4,
            """
            ronda, rueda, primera ronda, segunda ronda, tercera ronda, ronda 1, ronda 2, ronda 3, ronda uno, ronda
            dos, ronda tres, vuelta, primera vuelta, segunda vuelta, una vuelta, pieza de palabra, objeto de
            palabra, objeto de la palabra, bastón de la palabra, bastón de palabra, palo de la palabra, ronda de
            agradecimiento, ronda de gratitud, ronda de preguntas, ronda de ecos, ronda de resonancia, ronda de
            reacciones, ronda de opiniones, ronda de aportes, ronda de consentimiento, ronda de objeciones, ronda de
            novedades, ronda de logros, eco, el eco, habla cada persona
            """,
        ),
        (
            "round",
            3,
            """
            agradecimientos, gratitud, reconocimientos, logros, pequeños logros, buenas noticias, intenciones,
            metas, objetivos personales, por turnos hablamos, valores
            """,
        ),
        (
            "round",
            2,
            "novedades, avances, expectativas, deseos, esperanzas, cada persona, cada quien, cada participante",
        ),
        # No order: whoever is moved
        (
            "open",
            5,
            """
            puesta en común, poner en común, plenario, plenaria, en plenario, en plenaria, gran grupo, grupo
            grande, grupo completo, grupo entero, vuelta al círculo, volver al círculo, volvemos al círculo, de
            vuelta al círculo, cosecha, recogida de ideas, devolución de los grupos, devolución de grupos
            """,
        ),
        (
            "open",
            4,
            """
            palabra abierta, palabra libre, ronda abierta, ronda libre, diálogo abierto, conversación abierta,
            espacio abierto, micrófono abierto, micro abierto, tiempo abierto, debate abierto, charla abierta,
            conversación libre, diálogo libre, intercambio libre, intercambio abierto, intercambio de experiencias,
            discusión abierta, discusión grupal, diálogo grupal, conversación grupal, conversación en grupo, debate
            en grupo, diálogo en grupo, popcorn, palomitas, pecera, fishbowl, preguntas y respuestas, turno de
            preguntas, ruegos y preguntas, tiempo de preguntas, quien lo sienta, quien quiera, lo que resuena,
            resonancias, consejo abierto, conversación sobre el tema, diálogo sobre el tema, reflexión grupal,
            reflexión en grupo, reflexión conjunta, reflexión compartida, comentario del libro
            """,
        ),
        (
            "open",
            3,
            """
            conversación, conversar, conversamos, diálogo, dialogar, dialogamos, debate, debatir, discusión,
            intercambio, charla, charlar, hablamos, lluvia de ideas, preguntas, preguntas aclaratorias,
            deliberación, apoyo mutuo, ayuda mutua, reacciones, tema, tema del día, tema de hoy, tema principal,
            tema central, tema del mes
            """,
        ),
        (
            "open",
            2,
            """
            reflexión, reflexiones, devolución, devoluciones, feedback, retroalimentación, evaluación, valoración,
            decisión, decisiones, propuesta
            """,
        ),
        ("open", 1, "actividad, ejercicio, dinámica, planificación, trabajo, taller, desarrollo, revisión"),
        # What the group wants to work on
        ("topics", 4, _GATHERED),
        ("opening", 4, "abro, abro yo"),
        ("opening", 2, "doy la bienvenida, doy las gracias por venir"),
        (
            "topics",
            4,
            """
            recoger temas, recogida de temas, recolección de temas, recopilar temas, reunir temas, lluvia de temas,
            propuesta de temas, proponer temas, proponemos temas, elegir tema, elegir el tema, elegimos tema,
            elegimos el tema, elección de tema, elección del tema, selección de temas, selección del tema, escoger
            tema, escoger el tema, votar temas, votación de temas, votación, votar, votamos, voto por puntos,
            priorizar, priorización, orden del día, armar la agenda, hacer la agenda, recoger retos, recogida de
            retos, elegir reto, elegir el reto, elección del reto, elegir caso, elegir el caso, elección del caso,
            selección del caso, selección de casos, pedir tiempo, quién necesita tiempo, quién quiere tiempo, quién
            trae un reto, escribir tarjetas, escribir temas, tarjetas, mercado de temas, plaza de temas, tablero de
            temas, recoger preguntas
            """,
        ),
        # One person's matter at a time
        (
            "challenges",
            4,
            """
            consulta entre pares, consultoría entre pares, consulta de casos, análisis de casos, estudio de caso,
            presentación de caso, presentación del caso, trabajo de casos, trabajo con un reto, trabajo con retos,
            trabajo sobre retos, intervisión, supervisión entre pares, supervisión, covisión, troika, silla
            caliente, balint, grupo balint, action learning, aprendizaje acción, aprendizaje en acción, mastermind,
            comité de claridad, círculo de claridad, persona foco, persona focal, mentoría entre pares, coaching
            entre pares, tiempo para retos, espacio para retos, ronda de retos, ronda de casos, ronda de desafíos
            """,
        ),
        (
            "challenges",
            3,
            """
            reto, desafío, caso, primer caso, segundo caso, caso 1, caso 2, primer reto, segundo reto, reto 1, reto
            2, dificultad, dificultades, problema, resolución de problemas, dilema, lo que cuesta, lo que pesa, lo
            que trae cada, lo que traemos, situación difícil, situaciones difíciles, temas urgentes
            """,
        ),
        # At once, in small groups
        (
            "groups",
            5,
            """
            en parejas, por parejas, en tríos, en grupos pequeños, en pequeños grupos, en subgrupos, en grupos de,
            en grupitos, de dos en dos, de tres en tres, de a dos, de a tres, de a cuatro, en duplas, en díadas, en
            tríadas, en dúos, en cuartetos, por grupos, en grupos, formar grupos, formar parejas, formamos grupos,
            formamos parejas, dividirse en, nos dividimos en, nos dividimos en parejas, nos dividimos en tríos, nos
            dividimos en grupos, dividirse en parejas, dividirse en tríos, dividirse en grupos, repartirse en, por
            tríos
            """,
        ),
        (
            "groups",
            4,
            """
            grupo pequeño, pequeño grupo, subgrupo, trabajo en grupo, trabajo en parejas, trabajo por grupos,
            escucha en parejas, escucha por parejas, mesas, conversación en mesas, salas pequeñas, breakout,
            círculos concéntricos, 1 2 4 todos, uno dos cuatro todos, speed dating, citas rápidas, caminata en
            parejas, paseo en parejas, cuchicheo
            """,
        ),
        # Nobody speaks
        (
            "silence",
            4,
            """
            minuto de silencio, momento de silencio, instante de silencio, un silencio, silencio inicial, silencio
            final, silencio de apertura, silencio de cierre, llegada en silencio, llegar en silencio, llegamos en
            silencio, escritura en silencio, escribir en silencio, escritura libre, escritura personal, escritura
            individual, reflexión en silencio, reflexión individual, reflexión personal, trabajo individual, tiempo
            individual, diario personal, meditación guiada, meditación de llegada, meditación inicial, meditación
            final, meditación de apertura, meditación de cierre, tres respiraciones, unas respiraciones,
            visualización guiada, tiempo a solas
            """,
        ),
        (
            "silence",
            3,
            """
            silencio, meditación, meditar, meditamos, respiración, respirar, respiramos, respiraciones, respiración
            consciente, ejercicio de respiración, atención plena, mindfulness, escaneo corporal, exploración
            corporal, body scan, relajación, visualización, centramiento, centrarnos, centrado, enraizamiento,
            enraizar, quietud, calma, recogimiento, contemplación, aterrizar, aterrizaje, aterrizamos, yoga nidra
            """,
        ),
        # Breaks
        (
            "break",
            3,
            """
            descanso, pausa, pausa para café, pausa café, pausa de café, pausa para el café, pausa del café, pausa
            para té, pausa de té, pausa corta, pausa breve, pausa activa, receso, recreo, intermedio, intervalo,
            café y té, té y café, té y galletas, café y galletas, café y pastas, café y pastel, merienda,
            refrigerio, almuerzo, comida, cena, desayuno, coffee break, coffee, picoteo, picada, tentempié, comida
            compartida, convivencia, convivio, tiempo informal, charla informal, estirarse, estirar las piernas,
            estiramientos, ir al baño, tomar aire, mate, matecito, ronda de mate, llegada y té, llegada y café,
            llegada con té, llegada con café
            """,
        ),
        (
            "break",
            2,
            """
            café, té, galletas, bebidas, algo de comer, algo de beber, aire fresco, paseo, puertas abiertas,
            apertura de puertas, se abren las puertas, vamos llegando, llegada de la gente, llegada de
            participantes
            """,
        ),
        # One voice
        (
            "lead",
            5,
            """
            explicar la pieza de palabra, presentar la pieza de palabra, explicación de la pieza de palabra,
            presentar el objeto de palabra, explicar el objeto de palabra, explicar el bastón de la palabra
            """,
        ),
        (
            "lead",
            3,
            """
            charla sobre, charla a cargo, charla introductoria, exposición, ponencia, conferencia, presentación,
            presentación del
            tema, introducción al tema, introducción, introducción al encuentro, presentación de la propuesta,
            presentación del método, explicación, explicación del método, explicación de la dinámica, explicar la
            dinámica, explicamos la dinámica, instrucciones, encuadre, marco, marco teórico, contexto,
            psicoeducación, persona invitada, invitada especial, invitado especial, vídeo, video, película, teoría,
            input, demostración
            """,
        ),
        (
            "lead",
            2,
            """
            acuerdos, acuerdos del grupo, acuerdos de grupo, normas, normas del grupo, reglas, reglas del grupo,
            pautas, confidencialidad, logística, cuestiones prácticas, anuncios, avisos, noticias, información,
            informaciones, informe, informe de tesorería, tesorería, séptima tradición, donativos, donaciones,
            colecta, lectura, leer, poema, poesía, canción, canto, cantar, música, ritual, ceremonia, vela, oración,
            plegaria, preámbulo, tradiciones, doce pasos, los doce pasos, lectura de los pasos, próximo encuentro,
            próxima reunión, próxima sesión, próxima fecha, próximos pasos, siguientes pasos, fecha, acta, lectura
            del acta, programa, orden del encuentro, plan de hoy, objetivo, propósito, orientación, movimiento,
            calentamiento, juego, baile, danza, energizante, dinámica de energía, recoger sillas, preparar la sala,
            resumen, síntesis, recapitulación, seguridad, espacio seguro, foto, foto de grupo, foto grupal,
            herramienta, agradecimientos de la organización
            """,
        ),
        # In turn, at the end
        (
            "check-out",
            4,
            """
            check out, checkout, ronda de cierre, ronda final, última ronda, ronda de despedida, ronda de salida,
            ronda de clausura, rueda de cierre, rueda final, ronda de aprendizajes, ronda de compromisos, ronda de
            lo que nos llevamos, ronda de una palabra, ronda corta de cierre, ronda breve de cierre, pregunta de
            cierre, pregunta final, reflexión final, reflexión de cierre, reflexiones finales, qué te llevas, qué me
            llevo, qué nos llevamos, qué se lleva, qué se llevan, qué os lleváis, lo que me llevo, lo que nos
            llevamos, lo que te llevas, lo que se lleva, me llevo, una palabra de cierre, una palabra final, palabra
            final, una palabra para cerrar, una palabra por persona, una palabra cada, última palabra, últimas
            palabras de cada, cómo te vas, cómo nos vamos, cómo se van, con qué te vas, con qué nos vamos,
            aprendizajes, compromisos, mirada testigo
            """,
        ),
        (
            "check-out",
            3,
            "círculo de cierre, una palabra, en una palabra, una frase, gratitud y cierre, agradecimientos y cierre",
        ),
        # One voice, at the end
        (
            "close",
            3,
            """
            palabras de cierre, palabras finales, palabras de despedida, cierre del círculo, cerrar el círculo,
            cerramos el círculo, ritual de cierre, texto de cierre, poema de cierre, lectura de cierre, lectura
            final, oración de cierre, oración final, canción de cierre, canto de cierre, campana final, apagar la
            vela, apagamos la vela, clausura, gracias y despedida, agradecimiento y despedida, poema final
            """,
        ),
        (
            "close",
            2,
            """
            cierre, cerrar, cerramos, despedida, despedirse, nos despedimos, adiós, gracias, final, fin, terminar,
            recoger la sala, recoger las sillas, para recoger, ordenar la sala, terminamos, finalizar,
            finalización, conclusión, conclusiones, hasta la próxima, cierre final, salida
            """,
        ),
    ),
    endings=(),
    alone=_told({"sentada": "silence", "círculo": "round"}),
    sizes=_told(
        {
            "pareja": 2,
            "parejas": 2,
            "dupla": 2,
            "díada": 2,
            "dúo": 2,
            "de dos en dos": 2,
            "de a dos": 2,
            "uno a uno": 2,
            "grupos de dos": 2,
            "grupos de 2": 2,
            "trío": 3,
            "tríada": 3,
            "terna": 3,
            "troika": 3,
            "de tres en tres": 3,
            "de a tres": 3,
            "grupos de tres": 3,
            "grupos de 3": 3,
            "cuarteto": 4,
            "de a cuatro": 4,
            "grupos de cuatro": 4,
            "grupos de 4": 4,
            "world café": 4,
            "café del mundo": 4,
            "grupos de cinco": 5,
            "grupos de 5": 5,
            "grupos de seis": 6,
            "grupos de 6": 6,
        }
    ),
    hours=listed("horas, hora, hrs, hr, hs, h"),
    minutes=listed("minutos, minuto, minutitos, minutito, mins, min, mn, m"),
    seconds=listed("segundos, segundo, segs, seg, sec, s"),
    numbers=_told(_BOTH | _TENS | _ONES | _ONE),
    lengths={
        "una hora y media": 5400,
        "1 hora y media": 5400,
        "hora y media": 5400,
        "1 h y media": 5400,
        "dos horas y media": 9000,
        "2 horas y media": 9000,
        "tres horas y media": 12600,
        "3 horas y media": 12600,
        "una hora y cuarto": 4500,
        "1 hora y cuarto": 4500,
        "hora y cuarto": 4500,
        "tres cuartos de hora": 2700,
        "3 cuartos de hora": 2700,
        "media hora": 1800,
        "media horita": 1800,
        "una media hora": 1800,
        "un cuarto de hora": 900,
        "cuarto de hora": 900,
        "1 cuarto de hora": 900,
        "una hora": 3600,
        "una horita": 3600,
        "minuto y medio": 90,
        "un minuto y medio": 90,
        "1 minuto y medio": 90,
        "1 min y medio": 90,
        "dos minutos y medio": 150,
        "2 minutos y medio": 150,
        "medio minuto": 30,
        "un par de minutos": 120,
        "unos minutos": 180,
        "unos pocos minutos": 180,
        "algunos minutos": 180,
        "un minuto": 60,
    },
    each_after=_listed(
        """
        cada quien, cada cual, cada uno, cada una, cada un@, cada unx, cada uno/a, cada persona, cada participante,
        cada integrante, cada miembro, a cada quien, a cada uno, a cada una, a cada persona, para cada quien, para cada
        uno, para cada una, para cada persona, para cada participante, por persona, por pers., por pers, por cabeza,
        por participante, por integrante, por miembro, por turno, por voz, por hablante, por intervención, c/u, c/u.,
        c/uno, cu, p/p, p.p., p/persona, p/pers, máximo por persona, máx. por persona, max. por persona, como máximo
        por persona, de palabra por persona, de turno, de uso de la palabra
        """
    ),
    each_before=_listed(
        """
        cada, cada quien, c/u, cada cual, cada uno, cada una, cada persona, cada participante, cada integrante, cada
        persona tiene, cada persona habla, cada persona dispone, cada quien tiene, cada quien habla, cada uno tiene,
        cada una tiene, cada uno habla, cada una habla, cada participante tiene, por persona, por participante, por
        cabeza, por turno, turnos, turno, turnos de, turno de, en turnos de, intervenciones de, tiempo por persona,
        minutos por persona
        """
    ),
    not_each=("cada vez", "cada semana"),
    everyone=_listed(
        """
        cada quien, cada uno, cada una, cada cual, c/u, cada persona, cada participante, cada integrante, por persona,
        por turnos, por cabeza, todos, todas, todo el mundo, todo el grupo, uno por uno, una por una
        """
    ),
    once=("una vez", "una sola vez"),
    per=re.compile(
        r"por (?!ronda|tema|pregunta|grupo|caso|reto|desaf|pareja|trío|mesa|tarjeta|vuelta|lo |el |la |los |las |favor"
        r"|ejemplo|etapa|parte|bloque|fase|sesión|encuentro|ahora|si |qué|que |zoom|video|escrito|turnos)"
        r"[a-záéíóúñ/]{2,25}\b"
    ),
    gap_after=_listed(
        """
        entre turnos, entre turno y turno, entre un turno y otro, entre persona y persona, entre personas, entre voces,
        entre voz y voz, entre una voz y otra, entre cada persona, entre cada turno, entre intervenciones, de silencio
        entre, de pausa entre, silencio entre, pausa entre, de silencio después de cada, de silencio tras cada, de
        pausa después de cada, de pausa tras cada, de silencio entre turnos
        """
    ),
    answer_after=_listed(
        """
        de respuesta después de cada, de respuesta tras cada, de devolución después de cada, de devolución tras cada,
        de resonancia después de cada, de resonancia, de eco, de ecos, de devolución, para devoluciones, para ecos,
        después de cada turno, tras cada turno, después de cada persona, tras cada persona, de comentarios tras cada
        """
    ),
    change_after=_listed(
        """
        para cambiar, para el cambio, de cambio, para rotar, para cambiar de pareja, para cambiar de sitio, entre
        rotaciones, para moverse, de transición
        """
    ),
    no_length_after=_listed(
        """
        antes, antes del, antes de, después, después del, tarde, más tarde, más, de margen, de retraso, por tema, por
        pregunta, por grupo, por caso, por reto, por desafío, por tarjeta, por mesa, por pareja, cada tema, cada caso,
        cada reto, cada pareja, por ronda
        """
    ),
    of_which=_listed(
        "incluye, incluidos, incluido, incluida, incluidas, incluyendo, incl, incl., de los cuales, de ellos, con"
    ),
    no_length_before=_listed(
        """
        en los últimos, los últimos, últimos, después de, a los, al cabo de, dentro de, tras, desde hace, hace, los
        primeros, en los primeros, primeros, siguientes, faltan, quedan
        """
    ),
    filled_by=_listed("son, es, serán, se dedican, se dedica, los dedicamos, los usamos, quedan para"),
    past=_listed(
        "después de la, después del, después de los, antes de la, antes del, tras la, tras el, hasta la, hasta el"
    ),
    negations=("sin", "no", "en lugar de", "en vez de"),
    before_that=_listed("antes de eso, pero antes, antes de esto, previamente"),
    that=_listed("eso son, son, eso dura, esto dura, dura, eso lleva, dales, calcula, así que calcula"),
    who_does=("yo", "nosotros", "nosotras"),
    over=_listed("terminamos, acabamos, nos vamos, se acaba, termina, fin, salimos, cerramos"),
    lasts=("dura", "durará", "duran"),
    for_what=("para", "de"),
    minutes_after=(
        "dura",
        "en los últimos",
        "en los primeros",
        "otros",
        "otras",
        "los primeros",
        "los últimos",
        "los siguientes",
        "unos",
    ),
    the=_listed("el, la, los, para el, para la, en el, en la"),
    about=_listed(
        """
        unos, unas, aprox., aprox, aproximadamente, más o menos, alrededor de, cerca de, cosa de, máx., máx, máximo,
        máximo de, como máximo, como mucho, hasta, solo, sólo, de, durante, dura, duran, para, por, otros, otras, casi,
        apenas, quizá, quizás, tal vez, mín., mín, mínimo, al menos, con, ca.
        """
    ),
    to=("a", "hasta", "hasta las", "a las", "al", "y las", "a la"),
    joining=("y", "e", "o", "u"),
    at=_listed(
        """
        a las, a la, de las, desde las, desde, de, las, a partir de las, entre las, sobre las, hacia las, hora, hora de
        inicio, inicio, inicia, empieza, empieza a las, empezamos a las, comenzamos a las, comienza a las, @, a eso de
        las
        """
    ),
    clock_after=("h", "hs", "hrs", "horas", "h.", "hs.", "hrs."),
    oclock=("h", "hs", "hrs"),
    until=("hasta", "hasta las", "hasta la"),
    before_hour=("a las", "a la", "desde las", "de las", "a partir de las", "las", "sobre las", "hacia las"),
    meets=("a las", "a la", "desde las", "de las", "a partir de las", "las"),
    between_hours=("de", "de las", "entre las", "desde", "desde las"),
    times_of=("rondas de", "veces", "bloques de"),
    counted=listed("veces, rondas, vueltas, mesas, temas, sillas, menos"),
    mornings=("mañana", "mañanas", "desayuno"),
    evenings=("tarde", "tardes", "noche", "noches", "cena"),
    halves=_told({"de la mañana": "a", "de la tarde": "p", "de la noche": "p"}),
    noon=_told({"mediodía": 720, "a mediodía": 720, "medianoche": 1440} | _CLOCKS),
    laps={
        "dos rondas": 2,
        "2 rondas": 2,
        "tres rondas": 3,
        "3 rondas": 3,
        "cuatro rondas": 4,
        "4 rondas": 4,
        "dos vueltas": 2,
        "2 vueltas": 2,
        "tres vueltas": 3,
        "3 vueltas": 3,
    },
    orders=_told(
        {
            "popcorn": "popcorn",
            "palomitas": "popcorn",
            "quien lo sienta": "popcorn",
            "quien quiera": "popcorn",
            "quien guste": "popcorn",
            "palabra libre": "popcorn",
            "cuando lo sienta": "popcorn",
            "sin orden": "popcorn",
            "al azar": "random",
            "orden aleatorio": "random",
            "por sorteo": "random",
            "elige quién sigue": "chosen",
            "elige a la siguiente": "chosen",
            "elige quién va después": "chosen",
            "pasa la palabra a": "chosen",
            "a mano alzada": "queue",
            "levantando la mano": "queue",
            "manos levantadas": "queue",
            "pidiendo la palabra": "queue",
            "pedir la palabra": "queue",
            "lista de palabra": "queue",
            "primero quien menos ha hablado": "stack",
            "primero quien menos habló": "stack",
        }
    ),
    responses=_told(
        {
            "solo escuchamos": "none",
            "sólo escuchamos": "none",
            "solo escuchar": "none",
            "el resto escucha": "none",
            "los demás escuchan": "none",
            "las demás escuchan": "none",
            "escuchamos sin responder": "none",
            "sin comentarios": "none",
            "sin comentar": "none",
            "sin responder": "none",
            "sin respuestas": "none",
            "sin interrumpir": "none",
            "sin interrupciones": "none",
            "sin diálogo": "none",
            "sin diálogo cruzado": "none",
            "sin discusión": "none",
            "sin debate": "none",
            "nadie responde": "none",
            "nadie contesta": "none",
            "solo preguntas": "questions",
            "sólo preguntas": "questions",
            "solo preguntas abiertas": "questions",
            "preguntas abiertas y sinceras": "questions",
            "preguntas abiertas y honestas": "questions",
            "sin consejos": "experience",
            "nada de consejos": "experience",
            "sin dar consejos": "experience",
            "sin aconsejar": "experience",
            "a mí también me pasó": "experience",
            "a mí también": "experience",
            "lo que escuché": "reflect",
            "lo que escuchamos": "reflect",
            "lo que hemos escuchado": "reflect",
            "hacer de espejo": "reflect",
            "en espejo": "reflect",
            "si lo pide": "if-asked",
            "solo si lo pide": "if-asked",
            "si se pide": "if-asked",
            "solo si se pide": "if-asked",
            "si la persona quiere": "if-asked",
            "hablamos libremente": "open",
            "conversación libre": "open",
        }
    ),
    no_advice=("sin consejos", "no damos consejos", "no dar consejos", "solo preguntas", "sólo preguntas"),
    questions=_listed("pregunta, preguntas, preguntas aclaratorias, preguntas abiertas"),
    voices=_told(
        {
            "historia": "holder",
            "relato": "holder",
            "caso": "holder",
            "presentación": "holder",
            "presenta": "holder",
            "exposición": "holder",
            "expone": "holder",
            "preguntamos": "others",
            "preguntan": "others",
            "los demás": "others",
            "las demás": "others",
            "el resto": "others",
            "el grupo": "others",
            "la persona": "holder",
            "cuenta": "holder",
            "situación": "holder",
            "reto": "holder",
            "desafío": "holder",
            "problema": "holder",
            "de qué se trata": "holder",
            "lo que traigo": "holder",
            "lo que me llevo": "holder",
            "me llevo": "holder",
            "se lleva": "holder",
            "próximo paso": "holder",
            "próximos pasos": "holder",
            "siguiente paso": "holder",
            "decisión": "holder",
            "conclusión": "holder",
            "pregunta": "others",
            "aclaraciones": "others",
            "hipótesis": "others",
            "ideas": "others",
            "lluvia de ideas": "others",
            "sugerencias": "others",
            "propuestas": "others",
            "consejos": "others",
            "soluciones": "others",
            "devolución": "others",
            "devoluciones": "others",
            "retroalimentación": "others",
            "feedback": "others",
            "resonancias": "others",
            "ecos": "others",
            "eco": "others",
            "experiencias": "others",
            "a mí también me pasó": "others",
            "a mí también": "others",
            "lo que me ayudó": "others",
            "lo que escuché": "others",
            "lo que escuchamos": "others",
            "lo que hemos escuchado": "others",
            "respuestas del grupo": "others",
        }
    ),
    columns={
        "begins": _listed(
            "inicio, desde, de, comienzo, empieza, comienza, hora de inicio, hora inicio, hora inicial, a las"
        ),
        "ends": _listed(
            "fin, hasta, final, hora de fin, hora fin, hora final, término, termina, hora de término, acaba"
        ),
        "time": _listed("hora, horario, horas, cuándo, tiempo, tiempos, franja, franja horaria, cronograma"),
        "length": _listed(
            """
            duración, min, min., mins, minutos, tiempo (min), tiempo min, tiempo en minutos, duración (min), duración
            min, duración en minutos, duración minutos, dura, cuánto, cuánto dura, cuánto tiempo, tiempo estimado,
            tiempo asignado, tiempo previsto, minutos totales, tiempo total
            """
        ),
        "title": _listed(
            """
            etapa, actividad, qué, parte, momento, bloque, fase, paso, punto, título, tema, sección, contenido,
            contenidos, dinámica, sesión, elemento, nombre, ejercicio, programa, guion, agenda, qué hacemos, qué pasa,
            punto del orden del día, práctica, segmento, concepto
            """
        ),
        "kind": _listed("tipo, formato, forma, método, modalidad, clase, metodología, cómo hablamos"),
        "turn": _listed(
            """
            cada quien, cada uno, cada una, cada persona, por persona, c/u, turno, turnos, tiempo por persona, minutos
            por persona, min por persona, min. por persona, duración del turno, min c/u, tiempo de cada turno, por
            turno
            """
        ),
        "prompt": _listed(
            """
            pregunta, preguntas, pregunta guía, preguntas guía, pregunta disparadora, preguntas disparadoras,
            preguntar, consigna, consignas, disparador, pregunta generadora, pregunta detonadora, pregunta clave, se
            pregunta, pregunta para el grupo, pregunta para la ronda, invitación, en pantalla
            """
        ),
        "say": _listed(
            """
            decir, di, se dice, qué decir, lo que digo, lo que se dice, digo, texto, palabras, leer, leer en voz alta,
            guion de palabras, quien facilita dice, facilitación dice, parlamento, discurso, puedes decir
            """
        ),
        "note": _listed(
            """
            nota, notas, hacer, observación, observaciones, descripción, detalle, detalles, cómo, comentario,
            comentarios, instrucciones, indicaciones, procedimiento, material, materiales, objetivo, objetivos,
            propósito, para qué, por qué, finalidad, consejo, consejos, recordar, recuerda, recordatorio, preparar,
            preparación, traer, llevar, necesario, hace falta, recursos, qué hacer, acción, explicación, ojo,
            importante, regla, reglas, info, sala, lugar, nota privada, nota para quien facilita
            """
        ),
        "by": _listed(
            """
            quién, responsable, facilita, facilitador, facilitadora, facilitación, a cargo, a cargo de, encargado,
            encargada, lleva, dirige, conduce, modera, moderación, presenta, persona, guía, coordina, coordinación,
            quién facilita, quién lleva, persona responsable
            """
        ),
        "number": _listed("#, nº, n.º, n°, núm, núm., número, no, no., orden, n"),
    },
    together=listed(
        """
        todos, todas, todes, todas y todos, todos y todas, grupo, el grupo, todo el grupo, círculo, el círculo,
        nosotros, nosotras, participantes
        """
    ),
    labels={
        "people": _listed(
            """
            participantes, personas, asistentes, integrantes, miembros, quiénes, quién, quiénes vienen, presentes,
            asisten, vienen, grupo, gente, nombres, asientos, lista
            """
        ),
        "group": _listed(
            "tamaño del grupo, tamaño, número de personas, número de participantes, para, cuántas personas, cupo"
        ),
        "total": _listed(
            """
            duración, total, duración total, tiempo total, tiempo, hora, horario, cuándo, horas, en total, marco de
            tiempo, tiempo disponible, tiempo estimado
            """
        ),
        "title": _listed(
            """
            título, nombre, asunto, círculo, encuentro, sesión, reunión, taller, re, rv, fwd, tema, evento, grupo de
            apoyo
            """
        ),
        "agreements": _listed(
            """
            acuerdos, nuestros acuerdos, acuerdos del grupo, acuerdos de grupo, acuerdos del círculo, acordamos, normas,
            normas del grupo, normas de grupo, reglas, reglas del grupo, pautas, pautas del grupo, normas de
            convivencia, acuerdos de convivencia
            """
        ),
        "in-need": _listed(
            """
            si alguien se derrumba, si alguien se siente mal, si alguien lo pasa mal, si alguien se desborda,
            apoyo, momento difícil, en un momento difícil, en una emergencia, en caso de emergencia, emergencia, en
            crisis, si alguien está
            mal, si alguien necesita ayuda, plan de crisis, crisis
            """
        ),
        "none": _listed(
            """
            fecha, día, lugar, dónde, sala, de, para, a, cc, cco, enviado, enviado el, facilita, facilitan,
            facilitación, facilitador, facilitadora, material, materiales, contacto, dirección, zoom, enlace, objetivo,
            objetivos, propósito, modalidad
            """
        ),
    },
    people=_listed(
        """
        personas, participantes, asistentes, integrantes, miembros, mujeres, hombres, gente, familiares, plazas,
        asientos
        """
    ),
    we_are=_listed("somos, seremos, vendremos, estaremos, vienen, solemos ser"),
    end=_listed(
        """
        fin, final, fin del encuentro, fin de la sesión, fin de la reunión, fin del círculo, hora de fin, hora de
        cierre, terminamos, termina, terminado, acabamos, se acabó, finalizamos, hasta, a casa, salida, nos vamos, se
        cierra la sala, cierre de la sala, fin de la jornada, finaliza
        """
    ),
    total=_listed(
        "total, suma, en total, tiempo total, duración total, total minutos, total min, sumando, total general"
    ),
    sequence=_listed(
        """
        empezamos, comenzamos, iniciamos, arrancamos, abrimos, primero, en primer lugar, luego, después, a
        continuación, seguimos, sigue, siguen, más tarde, por último, finalmente, al final, para terminar, para cerrar,
        para empezar, para comenzar, para abrir, para acabar, terminamos, acabamos, cerramos, finalizamos, nos
        despedimos, segundo, tercero, hacemos, tenemos, tomamos, viene, vienen, hay, pasamos, vamos, habrá, haremos,
        tendremos, empezaremos, comenzaremos, cerraremos, terminaremos, seguiremos, seguido de, seguida de, en seguida,
        enseguida, tras, quisiera empezar, me gustaría empezar, quiero empezar, una vez
        """
    ),
    first=("primero", "en primer lugar", "al principio"),
    bringing=("trae", "traen"),
    called=("llamo", "llamamos", "llamado", "llamada"),
    then=(
        *(f", {said}" for said in _ON),
        *(f" {said}" for said in _ON if said.startswith(_OPENS)),
        "; luego",
        " – luego",
        " - luego",
        ";",
    ),
    also=(", y ", ", ", " y ", " más ", " con "),
    asking=re.compile(
        r"¿|(?:y )?(?:a |con |de |en |por |para )?(?:qué|cómo|cuál|cuáles|quién|quiénes|dónde|cuándo)\b", re.IGNORECASE
    ),
    asks=("qué", "cómo", "dónde", "quién", "cuándo", "cuál", "con qué", "de qué"),
    unended=re.compile(
        r"\b(?:[a-zñ]|min|mins|hs|hrs|seg|aprox|m[aá]x|m[ií]n|incl|p\. ?ej|ej|etc|sr|sra|dr|dra|ud|uds|pers|n[uú]m"
        r"|p[aá]g|tel"
        r"|[ap]\. ?m|ee\. ?uu|(?<![:.,h])\d{1,2})\.$",
        re.IGNORECASE,
    ),
    greetings=_listed(
        """
        hola, buenas, buenos días, buenas tardes, buenas noches, querida, querido, queridas, queridos, querides,
        estimada, estimado, estimadas, estimados, gracias, muchas gracias, mil gracias, por favor, un abrazo, abrazos,
        un saludo, saludos, saludos cordiales, un beso, besos, cariños, con cariño, hasta pronto, hasta el, nos vemos,
        os espero, les espero, te espero, me dicen, me dices, avisa, avisen, avisad, avísame, avísenme, dime, díganme,
        decidme, pueden, podéis, puedes, podrías, podrían, traigan, traed, trae, recuerden, recordad, adjunto, adjunta,
        te adjunto, les adjunto, os adjunto, como hablamos, como quedamos, aquí va, aquí tienes, aquí tienen, aquí está,
        aquí os dejo, aquí les dejo, te paso, les paso, os paso, p d, pd, posdata, cuídate, cuídense, cuidaos,
        atentamente, cordialmente, si tienes, si tienen, si tenéis, si quieres, qué ganas, cualquier cosa, qué les
        parece, qué te parece, qué os parece
        """
    ),
    aside=_listed("espero, ojalá, recuerda, esto es, este es, abajo, me alegro"),
    heading=_listed(
        """
        guion para el, guion para la, guion para, guion del, guion de la, guion de, guion:, guión:, guion –, guion -,
        esquema para, esquema:, esquema del, esquema de la, esquema de, plan para el, plan para la, plan para, plan
        del, plan de la, plan:, programa del, programa de la, programa para, programa:, agenda del, agenda de la,
        agenda para, agenda:, orden del día del, orden del día de la, orden del día:, asunto:, re:, rv:, fwd:, título:,
        propuesta para el, propuesta para la, propuesta para, escaleta:, escaleta del, escaleta de la, borrador:,
        borrador para
        """
    ),
    steps=_listed("paso, parte, etapa, fase, bloque, punto, momento, sección, actividad, sesión, núm., nº, n.º"),
    plain_titles=_listed(
        """
        agenda, guion, guión, programa, plan, esquema, orden del día, cronograma, el encuentro, encuentro, la sesión,
        sesión, estructura, escaleta, minutado, plan de sesión, plan de la sesión, guion de la sesión, guion del
        encuentro, horario, tiempos, etapas, pasos, borrador, desarrollo, programación
        """
    ),
)
