# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager


@contextmanager
def held(array, index, value):
    kept = array[index]
    array[index] = value
    try:
        yield
    finally:
        array[index] = kept


def numerical_gradient(loss, param, h=1e-5):
    def slope(index):
        centre, seen = param[index], []
        for side in (h, -h):
            with held(param, index, centre + side):
                seen.append(loss())
        return (seen[0] - seen[1]) / (2 * h)

    return np.array([slope(i) for i in np.ndindex(*param.shape)]).reshape(param.shape)
