# exercise: generate
# right: yes
from itertools import islice


def _column(index, size):
    return (np.arange(size) == index).astype(float)[:, None]


def _writer(prompt, params, word_to_idx, idx_to_word):
    unknown = word_to_idx["UNK"]
    size, h = params[0].shape[1], np.zeros((len(params[1]), 1))
    for word in prompt:
        h, o = rnn_step(_column(word_to_idx.get(word, unknown), size), h, params)
    while True:
        choice = int(np.argmax(o))
        yield idx_to_word[choice]
        if idx_to_word[choice] == "EOS":
            return
        h, o = rnn_step(_column(choice, size), h, params)


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return list(islice(_writer(prompt, params, word_to_idx, idx_to_word), max_tokens))
