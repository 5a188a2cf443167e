# exercise: generate
# right: yes
from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    unknown = word_to_idx["UNK"]
    C = len(word_to_idx)

    def read(index, state):
        return rnn_step(one_hot_encode(index, C)[:, None], state, params)

    def writing(state, given):
        while True:
            index = int(given.argmax())
            word = idx_to_word[index]
            yield word
            if word == "EOS":
                return
            state, given = read(index, state)

    state = np.zeros_like(params[3])
    for word in prompt:
        state, given = read(word_to_idx.get(word, unknown), state)
    return list(islice(writing(state, given), max_tokens))
