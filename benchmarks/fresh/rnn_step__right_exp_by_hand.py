# exercise: rnn_step
# right: yes
import math

def rnn_step(x, h_prev, params):
    U, V, W, bh, bo = params
    h = np.array([[math.tanh(U[i] @ x[:, 0] + V[i] @ h_prev[:, 0] + bh[i, 0])] for i in range(len(bh))])
    z = W.dot(h) + bo
    z = z - z.max()
    e = np.exp(z)
    return h, e / e.sum()
