# exercise: copy_lstm
# right: no
# wrong: b is written into both biases, so the layer adds it twice (loop over bias_ih_l0 and bias_hh_l0)
# lines:
import torch


def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    state = lstm.state_dict()
    state["weight_ih_l0"] = torch.tensor(W_x)
    state["weight_hh_l0"] = torch.tensor(W_h)
    for name in ("bias_ih_l0", "bias_hh_l0"):
        state[name] = torch.tensor(b).flatten()
    lstm.load_state_dict(state)
    linear.load_state_dict({"weight": torch.tensor(W), "bias": torch.tensor(b_out).flatten()})
