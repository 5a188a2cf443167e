# exercise: log_forward
# right: no
# wrong: The output bias is added to the log-probabilities after they were normalised instead of to the scores.
# name: bias-after-norm
# lines: 20
def log_forward(words, params):
    """ln p(tag) of every tag, for every word of a sentence, given the words up to it.

    words    word indices (T,), an array of any integer dtype
    params   (E, U, V, W, b_hidden, b_out); W is (K, H), b_out (K, 1)
    returns  log_probs (T, K): row t is the log of the softmax of W h + b_out, with h the
             state after word t; finite for scores of ±1000
    """
    W, b_out = params[3], params[5]

    def log_softmax(v):
        shifted = v - np.max(v)
        return shifted - np.log(np.exp(shifted).sum())

    rows = [log_softmax(W @ h) + b_out.ravel() for h in tagger_states(words, params)[1:]]
    return np.array(rows)
