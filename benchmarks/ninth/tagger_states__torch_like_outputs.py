# exercise: tagger_states
# right: no
# wrong: The row of zeros before the first word is missing from the result, as in torch's outputs.
# lines: 20
def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    words    word indices (T,), an array of any integer dtype
    params   (E, U, V, W, b_hidden, b_out)
    returns  states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
             sigmoid(U x + V h + b_hidden), where x is the word's row of E
    """
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros((1, V.shape[0]))
    outputs = []
    for token in words:
        x = E[token].reshape(1, -1)
        h = sigmoid(x @ U.T + h @ V.T + b_hidden.T)
        outputs.append(h)
    return np.concatenate(outputs, axis=0)
