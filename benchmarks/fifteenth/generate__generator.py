# exercise: generate
# right: yes
from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    U, V, W, b_hidden, b_out = params

    def read(i, h):
        return np.tanh(U[:, [i]] + V @ h + b_hidden)

    def writer(h):
        word = None
        while word != "EOS":
            best = int((W @ h + b_out).argmax())
            word = idx_to_word[best]
            yield word
            h = read(best, h)

    h = np.zeros_like(b_hidden, dtype=float)
    for w in prompt:
        h = read(word_to_idx[w if w in word_to_idx else "UNK"], h)
    return list(islice(writer(h), max_tokens))
