"""6.2, copy_params: copies, right and wrong, written by hand."""

import numpy as np
import torch
from torch import nn


def _state_dict(params, model):
    U, V, W, b, c = params
    flat = torch.from_numpy(b.ravel())
    names = ("rnn.weight_ih_l0", "rnn.weight_hh_l0", "rnn.bias_ih_l0", "rnn.bias_hh_l0")
    state = dict(
        zip(names, (torch.from_numpy(U), torch.from_numpy(V), flat / 2, flat / 2), strict=True)
    )
    state |= {"linear.weight": torch.from_numpy(W), "linear.bias": torch.from_numpy(c.ravel())}
    return model.load_state_dict(state)


def _data(params, model):
    U, V, W, b, c = (torch.tensor(p) for p in params)
    model.rnn.weight_ih_l0.data = U
    model.rnn.weight_hh_l0.data = V
    model.rnn.bias_hh_l0.data = b.squeeze(1)
    model.rnn.bias_ih_l0.data.zero_()
    model.linear.weight.data, model.linear.bias.data = W, c.flatten()
    return model


def _new_parameters(params, model):
    flat = [torch.tensor(p) if i < 3 else torch.tensor(p[:, 0]) for i, p in enumerate(params)]
    U, V, W, b, c = map(nn.Parameter, flat)
    model.rnn.weight_ih_l0, model.rnn.weight_hh_l0, model.rnn.bias_ih_l0 = U, V, b
    model.rnn.bias_hh_l0 = nn.Parameter(torch.zeros_like(b))
    model.linear.weight, model.linear.bias = W, c


@torch.no_grad()
def _decorated(params, model, verbose=False):
    tensors = [model.rnn.weight_ih_l0, model.rnn.weight_hh_l0, model.linear.weight,
               model.rnn.bias_ih_l0, model.linear.bias]  # fmt: skip
    for tensor, array in zip(tensors, params, strict=True):
        tensor[...] = torch.as_tensor(array).reshape(tensor.shape)
    model.rnn.bias_hh_l0[:] = 0


def _whole_new_layers(params, model):
    C, H = params[2].shape
    model.rnn = nn.RNN(C, H, batch_first=True).double()
    model.linear = nn.Linear(H, C).double()
    _decorated(params, model)


def _through_numpy(params, model):
    U, V, W, b, c = params
    pairs = ((model.rnn.weight_ih_l0, U), (model.rnn.weight_hh_l0, V), (model.linear.weight, W),
             (model.rnn.bias_ih_l0, b[:, 0] - 1), (model.rnn.bias_hh_l0, np.ones(len(b))),
             (model.linear.bias, c.T[0]))  # fmt: skip
    for parameter, array in pairs:
        parameter.detach().numpy()[...] = array


def _second_bias_frozen(params, model):
    _decorated(params, model)
    model.rnn.bias_hh_l0.requires_grad = False


def _aliases(params, model):
    U, V, W, b, c = (torch.from_numpy(p) for p in params)
    model.rnn.weight_ih_l0.data, model.rnn.weight_hh_l0.data = U, V
    model.linear.weight.data = W
    model.rnn.bias_ih_l0.data = b.squeeze(1).clone()
    model.rnn.bias_hh_l0.data.zero_()
    model.linear.bias.data = c.squeeze(1).clone()


def _hh_forgotten(params, model):
    before = model.rnn.bias_hh_l0.detach().clone()
    _decorated(params, model)
    model.rnn.bias_hh_l0.data = before


def _both_biases(params, model):
    _decorated(params, model)
    model.rnn.bias_hh_l0.data.copy_(model.rnn.bias_ih_l0)


def _through_float32(params, model):
    _decorated([p.astype(np.float32) for p in params], model)


def _nothing(params, model):
    weight = model.rnn.weight_ih_l0
    weight = torch.tensor(params[0])
    return weight


def _v_transposed_and_no_output_bias(params, model):
    U, V, W, b, c = params
    before = model.linear.bias.detach().clone()
    _decorated((U, V.T, W, b, c), model)
    model.linear.bias.data = before


def _frozen(params, model):
    _decorated(params, model)
    for parameter in model.parameters():
        parameter.requires_grad = False


RIGHT = (_state_dict, _data, _new_parameters, _decorated, _whole_new_layers, _through_numpy,
         _second_bias_frozen)  # fmt: skip
WRONG = (
    (_aliases, "shares-memory"),
    (_hh_forgotten, "second-bias-left"),
    (_both_biases, "bias-counted-twice"),
    (_through_float32, "float32-on-the-way"),
    (_nothing, "nothing-written"),
    (_v_transposed_and_no_output_bias, "recurrent-weights-transposed", "output-bias-forgotten"),
    (_frozen, "parameters-frozen"),
)
