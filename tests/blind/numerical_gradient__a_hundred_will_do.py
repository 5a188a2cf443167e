# exercise: numerical_gradient
# right: no
# wrong: measures the first hundred entries only, the rest stays zero
# lines: 8
from itertools import islice


def numerical_gradient(loss, param, h=1e-5):
    result = np.zeros_like(param)
    for place in islice(np.ndindex(param.shape), 100):
        kept = param[place]
        param[place] = kept + h
        up = loss()
        param[place] = kept - h
        result[place] = (up - loss()) / (2 * h)
        param[place] = kept
    return result
