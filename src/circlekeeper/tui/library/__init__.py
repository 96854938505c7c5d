"""The library of agendas."""
