# exercise: generate
# right: yes
from itertools import islice


def reader(params, size):
    state, answer = np.zeros((len(params[1]), 1)), None
    while True:
        index = yield answer
        state, probabilities = rnn_step(np.eye(size)[:, [index]], state, params)
        answer = int(probabilities.argmax())


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    network = reader(params, len(word_to_idx))
    next(network)
    for word in prompt:
        index = network.send(word_to_idx[word if word in word_to_idx else "UNK"])

    def written(index):
        while True:
            yield idx_to_word[index]
            if idx_to_word[index] == "EOS":
                return
            index = network.send(index)

    return list(islice(written(index), max_tokens))
