# exercise: copy_params
# right: no
# wrong: a name is misspelled and strict=False hides it, so one hidden bias keeps what was in it
# lines: 11, 15
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    state = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden[:, 0],
        "rnn.bias_hh_10": np.zeros(len(V)),
        "linear.weight": W,
        "linear.bias": b_out[:, 0],
    }
    model.load_state_dict({name: torch.tensor(a) for name, a in state.items()}, strict=False)
