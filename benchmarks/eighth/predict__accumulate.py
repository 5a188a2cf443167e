# exercise: predict
# right: yes
from itertools import accumulate, islice, repeat


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b, c = params

    def read(h, i):
        return np.tanh(U[:, [i]] + V @ h + b)

    def likeliest(h):
        scores = (W @ h + c)[:, 0].copy()
        if "UNK" in char_to_idx:
            scores[char_to_idx["UNK"]] = -np.inf
        return int(np.argmax(scores))

    *_, h = accumulate((char_to_idx[ch] for ch in prefix), read, initial=np.zeros_like(b))
    states = accumulate(repeat(None), lambda h, _: read(h, likeliest(h)), initial=h)
    return prefix + "".join(idx_to_char[likeliest(h)] for h in islice(states, num_chars))
