# exercise: generate_name
# right: yes
from itertools import islice, takewhile


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V = params[0], params[1]
    eye = np.eye(U.shape[1])

    def draws():
        x, h = np.zeros((U.shape[1], 1)), np.zeros((V.shape[0], 1))
        while True:
            h, p = rnn_step(x, h, params)
            score = np.log(np.maximum(p[:, 0], 1e-300)) / temperature
            i = int(np.argmax(score + rng.gumbel(size=len(score))))
            yield i
            x = eye[:, i : i + 1]

    return "".join(idx_to_letter[i] for i in islice(takewhile(bool, draws()), max_length))
