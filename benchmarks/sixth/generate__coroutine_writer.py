# exercise: generate
# right: yes
from itertools import islice


def writer(params, C):
    h = np.zeros((len(params[1]), 1))
    best = None
    while True:
        idx = yield best
        h, o = rnn_step(one_hot_encode(idx, C).reshape(-1, 1), h, params)
        best = int(np.argmax(o))


def continuation(prompt, params, word_to_idx, idx_to_word):
    pen = writer(params, len(word_to_idx))
    next(pen)
    for word in prompt:
        best = pen.send(word_to_idx[word if word in word_to_idx else "UNK"])
    while True:
        yield idx_to_word[best]
        if idx_to_word[best] == "EOS":
            return
        best = pen.send(best)


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return list(islice(continuation(prompt, params, word_to_idx, idx_to_word), max_tokens))
