# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params

    def times(matrix, column):
        return np.einsum("ij,jk->ik", matrix, column)

    return (h := np.tanh(b_hidden + times(V, h_prev) + times(U, x))), softmax(b_out + times(W, h))
