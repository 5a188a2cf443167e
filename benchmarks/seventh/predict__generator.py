# exercise: predict
# right: no
# wrong: the state that comes out of a step is not kept while writing, so every new character after the first is predicted from the state after the prefix
# lines: 25

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    the dicts  the vocabulary; an 'UNK' in it is never the likeliest
    returns    str: the prefix and, after it, num_chars new characters
    """
    U, V, W, b_hidden, b_out = params

    def step(char, h):
        h = np.tanh(U[:, [char_to_idx[char]]] + V @ h + b_hidden)
        return h, idx_to_char[int((W @ h + b_out).argmax())]

    h = np.zeros_like(b_hidden)
    for char in prefix:
        h, best = step(char, h)
    out = [*prefix, best]
    for _ in range(num_chars - 1):
        _, best = step(out[-1], h)
        out.append(best)
    return "".join(out)
