# exercise: predict
# right: yes

from functools import reduce


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    the dicts  the vocabulary; an 'UNK' in it is never the likeliest
    returns    str: the prefix and, after it, num_chars new characters
    """
    U, V, W, b_hidden, b_out = params

    def read(h, char):
        return np.tanh(U[:, char_to_idx[char]] + V @ h + b_hidden[:, 0])

    def write(h, room):
        if room:
            scores = W @ h + b_out[:, 0]
            order = sorted(range(len(scores)), key=lambda i: -scores[i])
            char = next(idx_to_char[i] for i in order if idx_to_char[i] != "UNK")
            yield char
            yield from write(read(h, char), room - 1)

    warm = reduce(read, prefix, np.zeros(V.shape[0]))
    return prefix + "".join(write(warm, num_chars))
