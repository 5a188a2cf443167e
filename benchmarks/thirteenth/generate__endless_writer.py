# exercise: generate
# right: yes
from functools import reduce
from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)

    def read(memory, idx):
        return rnn_step(np.eye(C)[:, [idx]], memory[0], params)

    def writer(memory):
        while True:
            best = int(np.ravel(memory[1]).argmax())
            yield idx_to_word[best]
            if idx_to_word[best] == "EOS":
                return
            memory = read(memory, best)

    unknown = word_to_idx["UNK"]
    indices = (word_to_idx.get(word, unknown) for word in prompt)
    memory = reduce(read, indices, (np.zeros((len(params[1]), 1)), None))
    return list(islice(writer(memory), max_tokens))
