# exercise: build_vocabulary
# right: no
# wrong: UNK comes first with index 0 as a special token, and a limit of 0 is taken for no limit.
# lines: 7, 16
class Vocab:
    def __init__(self, specials=("UNK",)):
        self.itos = list(specials)
        self.freqs = {}

    def count(self, tokens):
        for token in tokens:
            self.freqs[token] = self.freqs.get(token, 0) + 1

    def freeze(self, max_size):
        tokens = sorted(self.freqs, key=lambda t: -self.freqs[t])
        self.itos += tokens[:max_size] if max_size else tokens
        self.stoi = {t: i for i, t in enumerate(self.itos)}


def build_vocabulary(sequences, max_words=None):
    vocab = Vocab()
    for sequence in sequences:
        vocab.count(sequence)
    vocab.freeze(max_words)
    return vocab.stoi, dict(enumerate(vocab.itos))
