# exercise: generate
# right: yes
from functools import reduce
from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = params[4].shape[0]
    unk = word_to_idx["UNK"]

    def read(memory, k):
        return rnn_step(np.eye(C)[:, [k]], memory[0], params)

    def writer():
        memory = np.zeros((params[1].shape[0], 1)), None
        memory = reduce(read, (word_to_idx.get(w, unk) for w in prompt), memory)
        word = None
        while word != "EOS":
            k = int(np.argmax(memory[1]))
            word = idx_to_word[k]
            yield word
            memory = read(memory, k)

    return list(islice(writer(), max_tokens))
