# exercise: log_forward
# right: no
# wrong: The sum runs over the words of the sentence and not over the tags.
# lines: 13
def log_softmax(x, axis=0):
    shifted = x - np.max(x, axis=axis, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=axis, keepdims=True))


def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    hidden = tagger_states(words, params)
    return log_softmax(np.dot(hidden[1:], W.T) + b_out.T)
