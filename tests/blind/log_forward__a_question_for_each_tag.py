# exercise: log_forward
# right: no
# wrong: takes each tag for a yes-or-no question of its own: the log of a sigmoid for each score, no softmax over the tags
# name: a-question-for-each-tag
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)[1:]
    scores = states @ W.T + b_out[:, 0]
    # ln sigmoid(s) = -ln(1 + e^-s), without overflow
    return -np.logaddexp(0, -scores)
