# exercise: generate
# right: yes
from itertools import islice

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    U, V, W, b, c = params

    def column(i):
        return U[:, [i]]

    def writer():
        h = np.zeros((len(V), 1))
        for word in prompt:
            h = np.tanh(column(word_to_idx[word if word in word_to_idx else "UNK"]) + V @ h + b)
        while True:
            i = int((W @ h + c).argmax())
            yield idx_to_word[i]
            if idx_to_word[i] == "EOS":
                return
            h = np.tanh(column(i) + V @ h + b)

    return list(islice(writer(), max_tokens))
