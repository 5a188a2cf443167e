# exercise: numerical_gradient
# right: no
# wrong: for a view that is not contiguous reshape(-1) is a copy; writes do not reach param, and the gradient is 0
# lines: 7

def numerical_gradient(loss, param, h=1e-5):
    numbers = param.reshape(-1)
    slopes = []
    for i in range(numbers.size):
        old = numbers[i]
        numbers[i] = old + h
        right = loss()
        numbers[i] = old - h
        left = loss()
        numbers[i] = old
        slopes.append((right - left) / (2 * h))
    return np.reshape(slopes, param.shape)
