# exercise: log_forward
# right: yes
def log_forward(words, params):
    """ln p(tag) of every tag, for every word of a sentence, given the words up to it.

    words    word indices (T,), an array of any integer dtype
    params   (E, U, V, W, b_hidden, b_out); W is (K, H), b_out (K, 1)
    returns  log_probs (T, K): row t is the log of the softmax of W h + b_out, with h the
             state after word t; finite for scores of ±1000
    """
    *_, W, _, b_out = params
    scores = np.einsum("th,kh->tk", tagger_states(words, params)[1:], W) + b_out[:, 0]
    return scores - np.logaddexp.reduce(scores, axis=1)[:, np.newaxis]
