# exercise: one_hot_encode
# right: no
# wrong: It keeps one array per size and hands out the same one each time, so a later call overwrites the vectors of earlier ones.
# lines: 14
_sheets = {}


def one_hot_encode(idx, vocab_size):
    if vocab_size not in _sheets:
        _sheets[vocab_size] = np.zeros(vocab_size)
    sheet = _sheets[vocab_size]
    sheet[:] = 0
    sheet[idx] = 1
    return sheet
