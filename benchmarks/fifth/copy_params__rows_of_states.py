# exercise: copy_params
# right: no
# wrong: The recurrent matrix is transposed on its way, as in texts that write states as rows.
# lines: 21
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    W_xh, W_hh, W_hy, b_h, b_y = params

    @torch.no_grad()
    def assign(target, array):
        target.copy_(torch.from_numpy(np.ascontiguousarray(array)))

    assign(model.rnn.weight_ih_l0, W_xh)
    assign(model.rnn.weight_hh_l0, W_hh.T)
    assign(model.rnn.bias_ih_l0, b_h[:, 0])
    assign(model.rnn.bias_hh_l0, 0 * b_h[:, 0])
    assign(model.linear.weight, W_hy)
    assign(model.linear.bias, b_y[:, 0])
