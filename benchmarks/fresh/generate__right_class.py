# exercise: generate
# right: yes
class Reader:
    def __init__(self, params):
        self.U, self.V, self.W, self.b, self.c = params
        self.h = np.zeros(self.b.shape)

    def read(self, index):
        self.h = np.tanh(self.U[:, [index]] + self.V @ self.h + self.b)
        return int((self.W @ self.h + self.c).ravel().argmax())   # softmax keeps the order

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    reader = Reader(params)
    for word in prompt:
        guess = reader.read(word_to_idx.get(word, word_to_idx["UNK"]))
    words = [idx_to_word[guess]]
    while words[-1] != "EOS" and len(words) < max_tokens:
        guess = reader.read(guess)
        words.append(idx_to_word[guess])
    return words
