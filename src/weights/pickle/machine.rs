//! The machine that pickles are written for, without what would run anything: names of functions are marks, and only those
//! that make dictionaries and tensors have a meaning (`calls.rs`).

use super::value::{Heap, Span, Value};
use std::collections::HashMap;

/// The newest protocol there is.
const NEWEST_PROTOCOL: u8 = 5;

/// A pickle's bytes, and what has been made of them so far.
pub(super) struct Machine<'a> {
    pub bytes: &'a [u8],
    pub heap: Heap,
    /// The next byte.
    at: usize,
    stack: Vec<Value>,
    /// The lengths that the stack had when it was marked.
    marks: Vec<usize>,
    memo: HashMap<u64, Value>,
}

impl<'a> Machine<'a> {
    pub fn new(bytes: &'a [u8]) -> Machine<'a> {
        Machine {
            bytes,
            heap: Heap::default(),
            at: 0,
            stack: Vec::new(),
            marks: Vec::new(),
            memo: HashMap::new(),
        }
    }

    /// Where what has not been read begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Reads a pickle, up to its end, and returns its value.
    pub fn run(&mut self) -> Result<Value, String> {
        self.stack.clear();
        self.marks.clear();
        self.memo.clear();
        loop {
            let place = self.at;
            let opcode = self.byte()?;
            if opcode == b'.' {
                return self.pop();
            }
            self.step(opcode)
                .map_err(|reason| format!("{reason} (at byte {place} of its pickle)"))?;
        }
    }

    fn step(&mut self, opcode: u8) -> Result<(), String> {
        match opcode {
            0x80 => match self.byte()? {
                protocol @ NEWEST_PROTOCOL.. if protocol > NEWEST_PROTOCOL => {
                    return Err(format!("its pickle is of the unknown protocol {protocol}"));
                }
                _ => {}
            },
            // A frame, which says how much follows.
            0x95 => drop(self.take(8)?),
            b'0' => drop(self.pop()?),
            b'1' => drop(self.pop_mark()?),
            b'2' => {
                let top = self.pop()?;
                self.stack.extend([top, top]);
            }
            b'(' => self.marks.push(self.stack.len()),
            b'N' => self.push(Value::Inert),
            0x88 => self.push(Value::Bool(true)),
            0x89 => self.push(Value::Bool(false)),
            b'K' => self.number(1)?,
            b'M' => self.number(2)?,
            b'J' => {
                let bytes = self.array::<4>()?;
                self.push(Value::Number(i32::from_le_bytes(bytes).into()));
            }
            0x8a => {
                let len = self.byte()?;
                self.long(len.into())?;
            }
            0x8b => {
                let len = i32::from_le_bytes(self.array()?);
                self.long(usize::try_from(len).map_err(|_| "a number has a negative length")?)?;
            }
            b'G' => {
                self.take(8)?;
                self.push(Value::Inert);
            }
            b'X' | b'T' => self.text(4)?,
            0x8c | b'U' => self.text(1)?,
            0x8d => self.text(8)?,
            b'B' => self.skip(4)?,
            b'C' => self.skip(1)?,
            0x8e | 0x96 => self.skip(8)?,
            b']' | b')' => self.push_items(Vec::new()),
            b'l' | b't' => {
                let items = self.pop_mark()?;
                self.push_items(items);
            }
            0x85..=0x87 => {
                let count = usize::from(opcode - 0x84);
                let items = self.pop_many(count)?;
                self.push_items(items);
            }
            b'a' => {
                let item = self.pop()?;
                self.append(vec![item])?;
            }
            b'e' => {
                let items = self.pop_mark()?;
                self.append(items)?;
            }
            b'}' => {
                let dict = self.heap.new_dict();
                self.push(dict);
            }
            b'd' => {
                let items = self.pop_mark()?;
                let dict = self.heap.new_dict();
                self.push(dict);
                self.set(&items)?;
            }
            b's' => {
                let items = self.pop_many(2)?;
                self.set(&items)?;
            }
            b'u' => {
                let items = self.pop_mark()?;
                self.set(&items)?;
            }
            0x8f => self.push(Value::Inert),
            // Into a set.
            0x90 => drop(self.pop_mark()?),
            0x91 => {
                self.pop_mark()?;
                self.push(Value::Inert);
            }
            b'q' | b'h' => {
                let index = self.byte()?;
                self.remember(opcode == b'q', index.into())?;
            }
            b'r' | b'j' => {
                let index = u32::from_le_bytes(self.array()?);
                self.remember(opcode == b'r', index.into())?;
            }
            0x94 => self.remember(true, self.memo.len() as u64)?,
            b'c' => {
                let class = (self.line()?, self.line()?);
                self.push_class(class);
            }
            0x93 => match self.pop_many(2)?[..] {
                [Value::Text(module), Value::Text(name)] => self.push_class((module, name)),
                _ => return Err("a class has no name".to_owned()),
            },
            b'R' | 0x81 => {
                let [callee, arguments] = self.pop_many(2)?[..] else {
                    unreachable!("two were asked for");
                };
                let made = self.call(callee, arguments)?;
                self.push(made);
            }
            b'o' => {
                let callee = self.pop_mark()?.first().copied();
                return Err(self.refuse_call(callee.unwrap_or(Value::Inert)));
            }
            0x92 => {
                let callee = self.pop_many(3)?[0];
                return Err(self.refuse_call(callee));
            }
            b'i' => {
                let class = (self.line()?, self.line()?);
                self.push_class(class);
                let callee = self.pop()?;
                return Err(self.refuse_call(callee));
            }
            b'b' => {
                let state = self.pop()?;
                let object = self.top()?;
                self.build(object, state)?;
            }
            b'Q' => {
                let id = self.pop()?;
                let found = self.persistent(id)?;
                self.push(found);
            }
            other => {
                return Err(format!(
                    "its pickle has the opcode {other:#04x}, which no tensors need"
                ));
            }
        }
        Ok(())
    }

    fn push(&mut self, value: Value) {
        self.stack.push(value);
    }

    fn push_items(&mut self, items: Vec<Value>) {
        let items = self.heap.new_items(items);
        self.push(items);
    }

    fn push_class(&mut self, class: (Span, Span)) {
        self.heap.classes.push(class);
        self.push(Value::Class(self.heap.classes.len() - 1));
    }

    /// The values above the last mark.
    fn pop_mark(&mut self) -> Result<Vec<Value>, String> {
        let mark = self.marks.pop().ok_or("its pickle lacks a mark")?;
        Ok(self.stack.split_off(mark))
    }

    fn pop_many(&mut self, count: usize) -> Result<Vec<Value>, String> {
        let floor = self.marks.last().copied().unwrap_or(0);
        let from = self.stack.len().checked_sub(count);
        let from = from.filter(|&from| from >= floor);
        Ok(self.stack.split_off(from.ok_or(UNDERFLOW)?))
    }

    fn pop(&mut self) -> Result<Value, String> {
        Ok(self.pop_many(1)?[0])
    }

    fn top(&self) -> Result<Value, String> {
        Ok(*self.stack.last().ok_or(UNDERFLOW)?)
    }

    fn append(&mut self, mut items: Vec<Value>) -> Result<(), String> {
        match self.top()? {
            Value::Items(index) => self.heap.items[index].append(&mut items),
            _ => return Err("its pickle appends to what is no list".to_owned()),
        }
        Ok(())
    }

    fn set(&mut self, items: &[Value]) -> Result<(), String> {
        let (pairs, rest) = items.as_chunks::<2>();
        match self.top()? {
            Value::Dict(index) if rest.is_empty() => {
                let pairs = pairs.iter().map(|[key, value]| (*key, *value));
                self.heap.dicts[index].extend(pairs);
            }
            _ => return Err("its pickle sets entries of what is no dictionary".to_owned()),
        }
        Ok(())
    }

    /// Puts the top into the memo, or what is there on top.
    fn remember(&mut self, puts: bool, index: u64) -> Result<(), String> {
        if puts {
            let top = self.top()?;
            self.memo.insert(index, top);
        } else {
            let value = self.memo.get(&index).copied();
            self.push(value.ok_or_else(|| {
                format!("its pickle takes the value {index} back, which it never put away")
            })?);
        }
        Ok(())
    }

    fn take(&mut self, count: usize) -> Result<Span, String> {
        let end = self.at.checked_add(count);
        let end = end.filter(|&end| end <= self.bytes.len()).ok_or(CUT_OFF)?;
        let span = Span::new(self.at..end);
        self.at = end;
        Ok(span)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        let taken = self.take(N)?.of(self.bytes);
        Ok(taken.try_into().expect("as many as were taken"))
    }

    fn byte(&mut self) -> Result<u8, String> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    /// What follows a length of so many bytes.
    fn counted(&mut self, length_bytes: usize) -> Result<Span, String> {
        let mut length = [0; 8];
        length[..length_bytes].copy_from_slice(self.take(length_bytes)?.of(self.bytes));
        let length = usize::try_from(u64::from_le_bytes(length)).map_err(|_| CUT_OFF)?;
        self.take(length)
    }

    fn text(&mut self, length_bytes: usize) -> Result<(), String> {
        let text = self.counted(length_bytes)?;
        self.push(Value::Text(text));
        Ok(())
    }

    /// Bytes that are no text.
    fn skip(&mut self, length_bytes: usize) -> Result<(), String> {
        self.counted(length_bytes)?;
        self.push(Value::Inert);
        Ok(())
    }

    /// A number without a sign.
    fn number(&mut self, count: usize) -> Result<(), String> {
        let mut number = [0; 8];
        number[..count].copy_from_slice(self.take(count)?.of(self.bytes));
        self.push(Value::Number(i64::from_le_bytes(number)));
        Ok(())
    }

    /// A number with a sign.
    fn long(&mut self, count: usize) -> Result<(), String> {
        let span = self.take(count)?;
        let bytes = span.of(self.bytes);
        let value = if count > 8 {
            Value::Long(span)
        } else {
            let is_negative = bytes.last().is_some_and(|last| last & 0x80 != 0);
            let mut number = [if is_negative { 0xff } else { 0 }; 8];
            number[..count].copy_from_slice(bytes);
            Value::Number(i64::from_le_bytes(number))
        };
        self.push(value);
        Ok(())
    }

    fn line(&mut self) -> Result<Span, String> {
        let rest = &self.bytes[self.at..];
        let end = rest.iter().position(|&byte| byte == b'\n').ok_or(CUT_OFF)?;
        let line = self.take(end)?;
        self.at += 1;
        Ok(line)
    }
}

const UNDERFLOW: &str = "its pickle takes a value where it has put none";
const CUT_OFF: &str = "its pickle is cut off";
