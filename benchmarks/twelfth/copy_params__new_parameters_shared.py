# exercise: copy_params
# right: no
# wrong: Replaces the parameters by new ones laid on the arrays' own memory.
# lines: 7
def copy_params(params, model):
    U, V, W, bh, bo = params
    wrap = lambda a: nn.Parameter(torch.as_tensor(a))
    model.rnn.weight_ih_l0 = wrap(U)
    model.rnn.weight_hh_l0 = wrap(V)
    model.rnn.bias_ih_l0 = wrap(bh.reshape(-1))
    model.rnn.bias_hh_l0 = wrap(np.zeros(len(bh)))
    model.linear.weight = wrap(W)
    model.linear.bias = wrap(bo.reshape(-1))
