# exercise: copy_params
# right: no
# wrong: the parameters are frozen to be written to and stay so, hence the model cannot be trained
# lines: 11
def copy_params(params, model):
    U, V, W, b_h, b_o = params
    values = iter([U, V, b_h, np.zeros_like(b_h), W, b_o])
    names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"]
    places = [getattr(model.rnn, n) for n in names] + [model.linear.weight, model.linear.bias]
    for p in places:
        p.requires_grad_(False)
        p.copy_(torch.tensor(next(values)).reshape(p.shape))
