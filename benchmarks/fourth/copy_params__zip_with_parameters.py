# exercise: copy_params
# right: yes
@torch.no_grad()
def copy_params(params, model):
    U, V, W, b, c = params
    homes = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_hh_l0": b,
        "rnn.bias_ih_l0": np.zeros(len(b)),
        "linear.weight": W,
        "linear.bias": c,
    }
    for name, array in homes.items():
        home = model.get_parameter(name)
        home.copy_(torch.tensor(array).reshape(home.shape))
