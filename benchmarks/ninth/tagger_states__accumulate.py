# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    words    word indices (T,), an array of any integer dtype
    params   (E, U, V, W, b_hidden, b_out)
    returns  states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
             sigmoid(U x + V h + b_hidden), where x is the word's row of E
    """
    E, U, V, _, b_hidden, _ = params
    drive = np.einsum("td,hd->th", E[np.asarray(words, dtype=np.intp)], U) + b_hidden.T

    def step(h, z):
        return sigmoid(z + np.einsum("ij,j->i", V, h))

    return np.array(list(accumulate(drive, step, initial=np.zeros(len(V)))))
