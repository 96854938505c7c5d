"""The parts of the agenda workshop: the file on disk, the editor, the evening beside it, the snippets."""
