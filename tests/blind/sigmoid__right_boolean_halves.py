# exercise: sigmoid
# right: yes
def sigmoid(x):
    z = x.astype(np.float64)
    result = np.empty_like(z)
    right = z > 0
    result[right] = 1 / (1 + np.exp(-z[right]))
    left = np.exp(z[~right])
    result[~right] = left / (1 + left)
    return result
