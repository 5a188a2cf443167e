# exercise: sigmoid
# right: yes
import math


def sigmoid(x):
    def squeeze(z):
        if z < 0:
            return (e := math.exp(z)) / (1 + e)
        return 1 / (1 + math.exp(-z))

    x = np.asarray(x)
    entries = (squeeze(float(z)) for z in x.flat)
    return np.fromiter(entries, dtype=np.float64, count=x.size).reshape(x.shape)
