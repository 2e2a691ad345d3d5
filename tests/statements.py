"""What SQLite is asked while something is done."""


def sent_by(desk, act):
    """Every statement, on whichever connection of the desk; those of triggers and indexes too."""
    sent, connections = [], []
    database = desk.workplace.database
    for begun in (database.reading, database.transaction):
        with begun() as tx:
            connections.append(tx.connection.connection.dbapi_connection)
    for connection in connections:
        connection.set_trace_callback(sent.append)
    try:
        act()
    finally:
        for connection in connections:
            connection.set_trace_callback(None)
    return sent


def own(sent):
    """The program's own: a trigger tells its statement again, an index what it does inside."""
    return tuple(dict.fromkeys(each for each in sent if not each.startswith("--")))
