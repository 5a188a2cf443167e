# exercise: tagger_states
# right: no
# wrong: What is carried from word to word is the sum before the sigmoid; the sigmoid is only taken at the end, of all rows together.
# lines: 18
def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    words    word indices (T,), an array of any integer dtype
    params   (E, U, V, W, b_hidden, b_out)
    returns  states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
             sigmoid(U x + V h + b_hidden), where x is the word's row of E
    """
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), len(V)
    z = np.zeros((T + 1, H))
    inputs = E[words] @ U.T + b_hidden[:, 0]
    for t in range(T):
        z[t + 1] = inputs[t] + V @ z[t]
    states = np.zeros_like(z)
    states[1:] = sigmoid(z[1:])
    return states
