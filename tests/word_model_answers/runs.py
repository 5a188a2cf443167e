"""sgd_step, train_with_sgd and generate_sentence."""

import numpy as np

from labkit.reference import update_parameters


def step_by_lab_05(model, x, y, learning_rate):
    model.params = update_parameters(model.params, model.bptt(x, y), learning_rate)


def step_in_place(model, x, y, learning_rate):
    for param, gradient in zip(model.params, model.bptt(x, y), strict=False):
        param -= learning_rate * gradient


def step_in_a_list(model, x, y, learning_rate=0.1):
    g = model.bptt(x, y)
    model.params = [
        np.subtract(model.params[i], np.multiply(g[i], learning_rate)) for i in range(5)
    ]


STEP_RIGHT = [step_by_lab_05, step_in_place, step_in_a_list]


def step_rebinds(model, x, y, learning_rate):
    for param, gradient in zip(model.params, model.bptt(x, y), strict=False):
        param = param - learning_rate * gradient


def step_up(model, x, y, learning_rate):
    model.params = update_parameters(model.params, model.bptt(x, y), -learning_rate)


def step_weights_only(model, x, y, learning_rate):
    for param, gradient in list(zip(model.params, model.bptt(x, y), strict=False))[:3]:
        param -= learning_rate * gradient


def step_fixed(model, x, y, learning_rate):
    model.params = update_parameters(model.params, model.bptt(x, y), 0.005)


STEP_WRONG = [
    (step_rebinds, {"never-stored"}),
    (step_up, {"uphill"}),
    (step_weights_only, {"biases-left-out"}),
    (step_fixed, set()),
]


def train_by_epoch_number(model, X, y, learning_rate=0.005, epochs=10, verbose=0):
    losses, rates = np.zeros(epochs + 1), np.zeros(epochs)
    losses[0] = model.calculate_loss(X, y)
    for e in range(epochs):
        if e >= 1 and losses[e] > losses[e - 1]:
            learning_rate *= 0.5
        rates[e] = learning_rate
        for i in range(len(X)):
            step_by_lab_05(model, X[i], y[i], learning_rate)
        losses[e + 1] = model.calculate_loss(X, y)
    return losses, rates


def train_halving_at_the_end(model, X, y, learning_rate=0.005, epochs=10):
    rate, losses, rates = learning_rate, [model.calculate_loss(X, y)], []
    while len(rates) < epochs:
        [model.sgd_step(a, b, rate) for a, b in zip(X, y, strict=False)]
        rates += [rate]
        losses += [model.calculate_loss(X, y)]
        rate = rate / 2 if losses[-1] > losses[-2] else rate
    return [losses, rates]


def train_printing(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = train_halving_at_the_end(model, X, y, learning_rate, epochs)
    for loss in losses:
        print("loss", loss)
    return tuple(np.float64(v) for v in losses), rates


TRAIN_RIGHT = [train_by_epoch_number, train_halving_at_the_end, train_printing]


def train_constant(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    for _ in range(epochs):
        for a, b in zip(X, y, strict=False):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, [learning_rate] * epochs


def train_losses_before(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = train_by_epoch_number(model, X, y, learning_rate, epochs)
    return losses[:-1], rates


def train_only_losses(model, X, y, learning_rate=0.005, epochs=10):
    return train_by_epoch_number(model, X, y, learning_rate, epochs)[0]


def train_pairs(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = train_by_epoch_number(model, X, y, learning_rate, epochs)
    return list(zip(losses, rates, strict=False))


TRAIN_WRONG = [
    (train_constant, {"never-halved"}),
    (train_losses_before, {"losses-before-each-epoch"}),
    (train_only_losses, set()),
    (train_pairs, set()),
]


def write_by_multinomial(model, index_to_word, word_to_index, rng, max_length=20):
    read = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        p = np.array(model.forward_propagation(read)[0][-1])
        never = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
        p = np.delete(p, never)
        names = np.delete(np.arange(len(p) + 2), never)
        read.append(int(names[rng.multinomial(1, p / p.sum()).argmax()]))
        if index_to_word[read[-1]] == "SENTENCE_END":
            return [index_to_word[i] for i in read[1:-1]]
    return [index_to_word[i] for i in read[1:]]


def write_by_rejection(model, index_to_word, word_to_index, rng, max_length=20):
    sentence = []
    while len(sentence) < max_length:
        read = np.array([word_to_index[w] for w in ["SENTENCE_START", *sentence]])
        p = model.forward_propagation(read)[0][-1]
        word = "UNKNOWN"
        while word in ("UNKNOWN", "SENTENCE_START"):
            word = index_to_word[int(np.searchsorted(np.cumsum(p), rng.random()))]
        if word == "SENTENCE_END":
            break
        sentence.append(word)
    return sentence


def write_recursively(model, index_to_word, word_to_index, rng, max_length=20, so_far=()):
    if max_length == len(so_far):
        return list(so_far)
    read = [word_to_index[w] for w in ("SENTENCE_START", *so_far)]
    never = np.isin(np.array(index_to_word), ["UNKNOWN", "SENTENCE_START"])
    p = model.forward_propagation(read)[0][-1] * ~never
    word = str(rng.choice(np.array(index_to_word), p=p / np.sum(p)))
    rest = (model, index_to_word, word_to_index, rng, max_length, (*so_far, word))
    return list(so_far) if word == "SENTENCE_END" else write_recursively(*rest)


WRITE_RIGHT = [write_by_multinomial, write_by_rejection, write_recursively]


def write_greedily(model, index_to_word, word_to_index, rng, max_length=20):
    read = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        p = model.forward_propagation(read)[0][-1].copy()
        p[[word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]] = -1
        read.append(int(p.argmax()))
        if index_to_word[read[-1]] == "SENTENCE_END":
            return [index_to_word[i] for i in read[1:-1]]
    return [index_to_word[i] for i in read[1:]]


def write_with_end(model, index_to_word, word_to_index, rng, max_length=20):
    words = []
    while len(words) < max_length and words[-1:] != ["SENTENCE_END"]:
        read = [word_to_index[w] for w in ["SENTENCE_START", *words]]
        p = model.forward_propagation(read)[0][-1].copy()
        p[[word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]] = 0
        words.append(index_to_word[rng.choice(len(p), p=p / p.sum())])
    return words


def write_unknown(model, index_to_word, word_to_index, rng, max_length=20):
    words = []
    while len(words) < max_length:
        read = [word_to_index[w] for w in ["SENTENCE_START", *words]]
        p = model.forward_propagation(read)[0][-1].copy()
        p[word_to_index["SENTENCE_START"]] = 0
        words.append(index_to_word[rng.choice(len(p), p=p / p.sum())])
        if words[-1] == "SENTENCE_END":
            return words[:-1]
    return words


def write_from_own_rng(model, index_to_word, word_to_index, rng, max_length=20):
    return write_by_rejection(
        model, index_to_word, word_to_index, np.random.default_rng(), max_length
    )


WRITE_WRONG = [
    (write_greedily, {"greedy"}),
    (write_with_end, {"end-kept"}),
    (write_unknown, {"unknown-drawn"}),
    (write_from_own_rng, None),
]
