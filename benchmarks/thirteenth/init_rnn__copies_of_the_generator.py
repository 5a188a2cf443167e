# exercise: init_rnn
# right: no
# wrong: each weight is drawn from a fresh copy of rng, so W is the transpose of U and the next network drawn from rng is the same one
# lines: 23
from copy import deepcopy


def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1) in a tuple
                 or a list: weights whose rows or columns, whichever are fewer, are
                 orthonormal, each a random draw of its own; biases zero
    """
    H, C = hidden_size, vocab_size
    shapes = [(H, C), (H, H), (C, H)]
    params = []
    for shape in shapes:
        tall = deepcopy(rng).normal(size=sorted(shape, reverse=True))
        Q, _ = np.linalg.qr(tall)
        params.append(Q if Q.shape == shape else Q.T)
    params.append(np.zeros((H, 1)))
    params.append(np.zeros((C, 1)))
    return params
