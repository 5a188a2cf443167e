# exercise: log_forward
# right: no
# wrong: softmax twice before the logarithm
# name: softmax-twice
def log_forward(words, params):
    E, U, V, W, bh, bo = params
    hs = tagger_states(words, params)
    scores = hs[1:] @ W.T + bo.ravel()
    p = softmax(scores, axis=1)
    return np.log(softmax(p, axis=1))
