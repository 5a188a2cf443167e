# exercise: copy_params
# right: yes
from itertools import chain

from torch.nn.utils import vector_to_parameters


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    parts = U, V, b_hidden, np.zeros_like(b_hidden), W, b_out
    vector = torch.tensor(np.concatenate([part.ravel() for part in parts]))
    layers = chain(model.rnn.parameters(), model.linear.parameters())
    vector_to_parameters(vector, layers)
