# exercise: RNN
# right: no
# wrong: takes token 0 for padding as packed sequences want it, so every row is cut by as many steps as it has tokens 0 and the state stops early
# lines: 16
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        lengths = (tokens != 0).sum(dim=1).clamp(min=1).cpu()
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        out, hidden = self.rnn(packed, hidden)
        out, _ = pad_packed_sequence(out, batch_first=True, total_length=tokens.shape[1])
        return self.linear(out), hidden
