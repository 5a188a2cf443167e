# exercise: RNN
# right: no
# wrong: Token 0 is taken for padding when the sequences are packed, so real tokens at the end are not read.
# lines: 17
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.C).to(self.linear.weight.dtype)
        lengths = (tokens != 0).sum(dim=1).clamp(min=1)
        packed = pack_padded_sequence(x, lengths.cpu(), batch_first=True, enforce_sorted=False)
        packed, last = self.rnn(packed, hidden)
        states, _ = pad_packed_sequence(packed, batch_first=True, total_length=tokens.shape[1])
        return self.linear(states), last
