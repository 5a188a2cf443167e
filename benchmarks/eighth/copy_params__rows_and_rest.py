# exercise: copy_params
# right: no
# wrong: The recurrent matrix is copied transposed, and the second hidden bias keeps what was in it.
# lines: 9, 13
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    state = model.state_dict()
    state["rnn.weight_ih_l0"] = torch.tensor(U)
    state["rnn.weight_hh_l0"] = torch.tensor(V.T)
    state["rnn.bias_ih_l0"] = torch.tensor(b_hidden[:, 0])
    state["linear.weight"] = torch.tensor(W)
    state["linear.bias"] = torch.tensor(b_out[:, 0])
    model.load_state_dict(state)
