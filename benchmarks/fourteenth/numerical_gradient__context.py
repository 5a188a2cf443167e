# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager


@contextmanager
def entry_set_to(array, where, value):
    kept = array[where]
    array[where] = value
    try:
        yield
    finally:
        array[where] = kept


def numerical_gradient(loss, param, h=1e-5):
    def loss_with(where, value):
        with entry_set_to(param, where, value):
            return loss()

    places = list(np.ndindex(param.shape))
    slopes = [
        (loss_with(w, param[w] + h) - loss_with(w, param[w] - h)) / (2 * h) for w in places
    ]
    return np.array(slopes).reshape(param.shape)
