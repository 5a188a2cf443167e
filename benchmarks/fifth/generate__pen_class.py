# exercise: generate
# right: yes
class Pen:
    def __init__(self, params, size):
        self.params, self.size = params, size
        self.h, self.o = np.zeros((len(params[3]), 1)), None

    def read(self, i):
        x = np.array(one_hot_encode(i, self.size), dtype=float).reshape(-1, 1)
        self.h, self.o = rnn_step(x, self.h, self.params)
        return self

    def __call__(self):
        i = int(np.argmax(self.o))
        self.read(i)
        return i

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    pen = Pen(params, len(params[4]))
    unknown = word_to_idx["UNK"]
    for i in (word_to_idx.get(w, unknown) for w in prompt):
        pen.read(i)
    words = []
    for _, i in zip(range(max_tokens), iter(pen, word_to_idx.get("EOS"))):
        words.append(idx_to_word[i])
    return words if len(words) == max_tokens else words + ["EOS"]
