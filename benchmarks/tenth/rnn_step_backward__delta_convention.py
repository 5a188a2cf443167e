# exercise: rnn_step_backward
# right: no
# wrong: follows the delta convention of textbooks: takes d_h_next for the next pre-activation's gradient, multiplies it by V here, and hands back its own delta without V
# lines: 8, 16
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W = params[:3]
    # delta_h(t) = (W^T delta_o(t) + V^T delta_h(t+1)) * tanh'
    delta = (W.T @ d_o + V.T @ d_h_next) * (1 - h * h)
    grads = (
        delta @ x.T,
        delta @ h_prev.T,
        d_o @ h.T,
        delta,
        d_o,
    )
    return grads, delta
