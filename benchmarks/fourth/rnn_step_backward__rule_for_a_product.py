# exercise: rnn_step_backward
# right: yes

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    def back(matrix, fed, g):
        """Gradients at both factors of the product matrix @ fed."""
        return np.outer(g, fed), matrix.T.dot(g)

    U, V, W = params[:3]
    d_W, from_output = back(W, h, d_o)
    d_f = tanh_backward(from_output + d_h_next, h)
    (d_U, _), (d_V, d_h_prev) = back(U, x, d_f), back(V, h_prev, d_f)
    return [d_U, d_V, d_W, 1.0 * d_f, 1.0 * d_o], d_h_prev
