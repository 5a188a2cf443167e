# exercise: generate
# right: no
# wrong: The probability of UNK is set to zero before the choice, so UNK is never written even where it is the likeliest word.
# lines: 19
class Writer:
    def __init__(self, params, word_to_idx):
        self.params = params
        self.size = len(word_to_idx)
        self.banned = [word_to_idx["UNK"]]
        self.h = np.zeros((params[1].shape[0], 1))
        self.p = None

    def read(self, idx):
        x = one_hot_encode(idx, self.size).reshape(-1, 1)
        self.h, self.p = rnn_step(x, self.h, self.params)

    def choose(self):
        p = self.p.ravel().copy()
        p[self.banned] = 0.0
        return int(np.argmax(p))


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    writer = Writer(params, word_to_idx)
    for word in prompt:
        writer.read(word_to_idx.get(word, word_to_idx["UNK"]))
    new_words = []
    while len(new_words) < max_tokens:
        idx = writer.choose()
        new_words.append(idx_to_word[idx])
        if new_words[-1] == "EOS":
            break
        writer.read(idx)
    return new_words
