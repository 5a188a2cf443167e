# exercise: log_forward
# right: no
# wrong: b[0] is one number for all tags, which a softmax does not feel
# name: bias-missing
def log_forward(words, params):
    W, b = params[3], params[5]
    s = tagger_states(words, params)[1:] @ W.T + b[0]
    s = s - s.max(1, keepdims=True)
    l = s - np.log(np.exp(s).sum(1, keepdims=True))
    return l
